import '#lib/write/zod-without-eval.ts';
import { forAuthors } from '#lib/words/for-authors.ts';
import type { Desk } from '#lib/write/desk.ts';
import type { Answers } from '#lib/write/form-answers.ts';
import { announce } from '#browser/page/announce.ts';
import { FormUndo } from '#browser/form/form-undo.ts';
import { findPart } from '#browser/page/find-part.ts';
import { guardPresses } from '#browser/page/press-guard.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { onTyped } from '#browser/form/on-typed.ts';
import { printWhole } from '#browser/form/print-answers.ts';
import { namedFields } from '#browser/form/undo-fields.ts';
import { fetchDesk } from './fetch-desk.ts';
import { addGroup, fillDates, fillForm, isAnswer, readForm } from './form-fields.ts';
import { keptDraft } from './draft-storage.ts';
import { openFile } from './open-file.ts';
import { guideIn, showChecked } from './checked-guide.ts';
import { clearProblems, followProblem } from './problem-list.ts';
import { sendGuide, stopSending } from './send-guide.ts';

const PAUSE = 400;
const { write: says } = forAuthors[pageLanguage()];

/**
 * `<write-guide data-repository="…">` turns its fields into the file of a guide and checks it. What is
 * typed is kept on this device at once, unless the author says no, and sent only by “Go to GitHub”.
 */
class WriteGuide extends HTMLElement {
	#desk: Desk | undefined;
	#touched = new Set<string>();
	#timer = 0;
	#empty: Answers = {};
	readonly #kept = keptDraft(this, {
		empty: () => this.#empty,
		filled: () => this.#checkSoon(),
	});
	readonly #undo = new FormUndo<Answers>(() => this.#kept, {
		value: () => readForm(this),
		fill: (answers) => fillForm(this, answers),
		...namedFields,
	});

	connectedCallback(): void {
		this.hidden = false;
		fillDates(this);
		this.#empty = readForm(this);
		guardPresses(this);
		printWhole(this, () => this.querySelectorAll('textarea'));
		this.#kept.start();
		onTyped(this, (field) => isAnswer(field) && this.#changed());
		this.addEventListener('change', ({ target }) => this.#change(target as HTMLElement));
		this.addEventListener('click', (event) => this.#press(event));
		void this.#fetchDesk().then(() => {
			// Nothing is to be mended in what nobody has begun.
			if (this.#kept.isKept) this.#check();
		});
	}

	async #fetchDesk(): Promise<void> {
		try {
			this.#desk = await fetchDesk(this.dataset['stamp']);
		} catch {
			announce(findPart(this, '[data-count]'), says.failed);
		}
	}

	#changed(): void {
		// At once: a page that is left does not wait for the check.
		this.#kept.changed();
		this.#checkSoon();
	}

	#checkSoon(): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#check(), PAUSE);
	}

	#check(): void {
		if (this.#desk) showChecked(this, this.#desk, this.#touched);
	}

	#change(target: HTMLElement): void {
		if ('open' in target.dataset) return void this.#open(target as HTMLInputElement);
		const name = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
		if (!name || !isAnswer(target)) return;
		this.#touched.add(name);
		this.#checkSoon();
	}

	async #open(input: HTMLInputElement): Promise<void> {
		const say = (text: string) => announce(findPart(this, '[data-opened]'), text);
		say('');
		const fault = await openFile(input, this.#desk, this.#kept.isEmpty, (answers) => {
			this.#undo.replace({
				...answers,
				topic: answers['topic'] || (readForm(this)['topic'] ?? ''),
			});
			this.#showUndo();
			stopSending(this);
			say(readForm(this)['topic'] ? says.opened : says.openedNoTopic);
			this.#kept.changed();
			this.#check();
		});
		if (fault) say(fault);
	}

	#press(event: Event): void {
		if (followProblem(this, event)) return;
		const button = event.target instanceof Element ? event.target.closest('button') : null;
		const repeats = button?.closest<HTMLElement>('[data-repeats]');
		if (button && repeats) return addGroup(repeats).focus();
		const act = button?.dataset['do'];
		if (act) void this.#act(act).then((text) => announce(findPart(this, '[data-said]'), text));
	}

	async #act(act: string): Promise<string> {
		if (act === 'undo') return this.#bringBack();
		const guide = () => guideIn(this, this.#desk);
		const said = await sendGuide(act, { form: this, guide });
		if (said !== undefined) return said;
		this.#clear();
		// It is said beside the box far above, and here.
		return findPart(this, '[data-keeping]').textContent;
	}

	#bringBack(): string {
		const said = this.#undo.undo();
		this.#check();
		return said || findPart(this, '[data-keeping]').textContent;
	}

	#showUndo(): void {
		findPart(this, '[data-do="undo"]').hidden = !this.#undo.isThere;
	}

	#clear(): void {
		this.#touched.clear();
		stopSending(this);
		this.#undo.clear(this.#empty);
		this.#showUndo();
		findPart(this, '[data-preview]').textContent = says.previewEmpty;
		clearProblems(this);
	}
}

customElements.define('write-guide', WriteGuide);
