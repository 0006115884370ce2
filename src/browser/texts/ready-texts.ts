import { asCsv, readyText, type ReadyText } from '#lib/hand-over/ready-text.ts';
import { lettersKept } from '#lib/hand-over/text-message.ts';
import { askBeforeRenewal } from '#browser/form/ask-before-renewal.ts';
import { onCut } from '#browser/form/on-cut.ts';
import { onTyped } from '#browser/form/on-typed.ts';
import { announce } from '#browser/page/announce.ts';
import { bringBack } from '#browser/page/coming-back.ts';
import { copyShown } from '#browser/page/copy-shown.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { saveFile } from '#browser/page/save-file.ts';

const words = pageWords();
const says = words.texts;

interface Row {
	title: string;
	codes: string;
	ready: ReadyText;
}

/** `<ready-texts>` puts the practice's own name in every text message on the page. Nothing typed is sent or kept. */
class ReadyTexts extends HTMLElement {
	connectedCallback(): void {
		onTyped(this, () => this.#show());
		onCut(this, (words) => this.#show(words));
		bringBack(
			() => this.querySelectorAll('input'),
			() => this.#show(),
		);
		askBeforeRenewal(() => this.#value('[data-practice]') !== '');
		this.addEventListener('click', (event) => this.#press(event));
		this.#show();
	}

	#rows(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-text]')];
	}

	#value(selector: string): string {
		return findPart<HTMLInputElement>(this, selector).value.trim();
	}

	#read({ dataset }: HTMLElement): Row {
		const { text: title = '', codes = '' } = dataset;
		const { site = '', crisisWhole: whole = '', crisisShort: short = '' } = this.dataset;
		const ready = readyText(
			{
				title,
				codes: codes.split(' '),
				isDraft: 'draft' in dataset,
				isCrisis: 'crisis' in dataset,
			},
			{
				practice: this.#value('[data-practice]'),
				site,
				reserved: lettersKept(this.#value('[data-reserved]')),
				crisis: { whole, short },
				language: pageLanguage(),
				isPlain: findPart<HTMLInputElement>(this, '[data-plain]').checked,
			},
			words,
		);
		return { title, codes, ready };
	}

	/** Brings every message up to date, and says how many are long, before it some other words. */
	#show(said = ''): void {
		const long = this.#rows().filter((row) => {
			const { ready } = this.#read(row);
			findPart(row, '[data-message]').textContent = ready.text;
			findPart(row, '[data-count]').textContent = ready.count;
			return ready.fragments > 1;
		}).length;
		const summary = says.summary(this.#rows().length, long);
		announce(findPart(this, '[data-summary]'), `${said} ${summary}`.trim());
	}

	#press(event: Event): void {
		const button = pressedButton(event);
		const row = button?.closest<HTMLElement>('[data-text]');
		if (button && row) void copyShown(findPart(row, '[data-message]'), button);
		else if (button && 'save' in button.dataset) this.#save();
	}

	#save(): void {
		const rows = this.#rows().map((row) => this.#read(row));
		const lines = rows.map(({ title, codes, ready }) => [title, ready.text, codes]);
		const text = asCsv([says.columns, ...lines]);
		const isSaved = saveFile('keep-doing-texts.csv', text, 'text/csv;charset=utf-8');
		this.#show(isSaved ? says.saved : words.form.saveFailed);
	}
}

customElements.define('ready-texts', ReadyTexts);
