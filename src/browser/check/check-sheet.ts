import { dayOf, laterDay } from '#lib/text/dates.ts';
import { wordsToSend, type Answer, type Checker } from '#lib/sign-off/check-report.ts';
import { HCPC_NUMBER } from '#lib/facts/hcpc.ts';
import { fillSheet, keptSheet, readSheet } from './kept-answers.ts';
import { answerOf, signOffOf, verdictOf } from './marked-points.ts';
import { onTyped } from '#browser/form/on-typed.ts';
import { printWhole } from '#browser/form/print-answers.ts';
import { markMissing } from './missing-field.ts';
import { announce } from '#browser/page/announce.ts';
import { copyText } from '#browser/page/copy-text.ts';
import { isSamePerson, type Person } from '#lib/sign-off/same-person.ts';
import { findPart } from '#browser/page/find-part.ts';
import { guardPresses } from '#browser/page/press-guard.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';

const { checkGuide: says } = pageWords();

/**
 * `<check-sheet>` makes, of what a checker marked, the words to send. What is filled in stays in the page's
 * memory, or on the device if the checker asks.
 */
class CheckSheet extends HTMLElement {
	readonly #kept = keptSheet(this, () => this.#changed());
	#cleared: ReturnType<typeof readSheet> | undefined;

	connectedCallback(): void {
		findPart(this, '[data-making]').hidden = false;
		guardPresses(this);
		this.#kept.start();
		onTyped(this, () => {
			this.#changed();
			this.#kept.changed();
		});
		printWhole(this, () =>
			this.querySelectorAll<HTMLInputElement>(':is(input, textarea):not([data-words])'),
		);
		this.addEventListener('click', (event) => this.#press(event));
	}

	#points(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-point]')];
	}

	/** A box for words stands only where words are wanted. */
	#showBoxes(): void {
		for (const point of this.#points())
			findPart(point, '[data-instead]').hidden = ['agree', undefined].includes(verdictOf(point));
	}

	#showStatus(text: string): void {
		announce(findPart(this, '[data-status]'), text);
	}

	#press(event: Event): void {
		const button = pressedButton(event);
		if (!button) return;
		if ('make' in button.dataset) void this.#writeReport();
		else if ('clear' in button.dataset) this.#clear();
		else if ('undo' in button.dataset) this.#undo();
		else if ('copy' in button.dataset) void this.#copy();
		else if ('copyAddress' in button.dataset) void this.#copyAddress();
	}

	#clear(): void {
		// A second press, of a hand that shakes, clears nothing more.
		if (!this.#kept.isEmpty) this.#replace({});
		this.#kept.forget('cleared');
	}

	#undo(): void {
		this.#replace(this.#cleared ?? {});
		this.#kept.changed();
		this.#showStatus(says.undone);
	}

	/** Fills the sheet with other answers; Undo brings back the ones before. */
	#replace(fields: ReturnType<typeof readSheet>): void {
		this.#cleared = readSheet(this);
		fillSheet(this, fields);
		findPart(this, '[data-made]').hidden = true;
		findPart(this, '[data-undo]').hidden = false;
		this.#showBoxes();
	}

	/** Words that were made would say what is no longer so. */
	#changed(): void {
		this.#showBoxes();
		const made = findPart(this, '[data-made]');
		if (!made.hidden) this.#showStatus(says.makeAgain);
		made.hidden = true;
	}

	async #writeReport(): Promise<void> {
		const checker = this.#checker();
		const answers = this.#points().map(answerOf);
		const missing = this.#missing(checker, answers);
		findPart(this, '[data-made]').hidden = missing !== undefined;
		markMissing(this, missing);
		if (missing) return this.#showStatus(missing);
		const { title = '', name = '' } = this.dataset;
		const text = await wordsToSend(title, answers, checker, signOffOf(this), says);
		findPart<HTMLTextAreaElement>(this, '[data-words]').value = text;
		const link = findPart<HTMLAnchorElement>(this, '[data-file-link]');
		URL.revokeObjectURL(link.href);
		link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
		link.download = `check-${name}.txt`;
		this.#showStatus(says.ready);
	}

	#checker(): Checker {
		const typed = (field: string) =>
			findPart<HTMLInputElement>(this, `[data-checker=${field}]`).value.trim();
		return {
			name: typed('name'),
			role: typed('role'),
			hcpc: typed('hcpc').toUpperCase(),
			interests: typed('interests'),
			on: laterDay(dayOf(new Date()), this.dataset['built'] ?? ''),
		};
	}

	#missing({ name, role, hcpc, interests }: Checker, answers: Answer[]): string | undefined {
		const { missing } = says;
		const authors = JSON.parse(this.dataset['authors'] ?? '[]') as Person[];
		if (!name) return missing.name;
		if (authors.some((author) => isSamePerson(author, { name, hcpc }))) return missing.author;
		if (!role) return missing.role;
		if (!HCPC_NUMBER.test(hcpc)) return missing.hcpc;
		if (!interests) return missing.interests;
		const isBare = answers.some(({ verdict, words }) => verdict && verdict !== 'agree' && !words);
		return isBare ? missing.words : undefined;
	}

	async #copy(): Promise<void> {
		const words = findPart<HTMLTextAreaElement>(this, '[data-words]');
		const isCopied = await copyText(words.value);
		if (!isCopied) words.select();
		this.#showStatus(isCopied ? says.copied : says.copyFailed);
	}

	async #copyAddress(): Promise<void> {
		const isCopied = await copyText(findPart(this, '[data-address]').textContent);
		this.#showStatus(isCopied ? says.addressCopied : says.copyFailed);
	}
}

customElements.define('check-sheet', CheckSheet);
