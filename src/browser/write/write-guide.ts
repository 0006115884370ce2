import '#lib/write/zod-without-eval.ts';
import { problemsOf } from '#lib/checks/index.ts';
import { dayOf, laterDay } from '#lib/text/dates.ts';
import { forAuthors } from '#lib/words/for-authors.ts';
import { readingOf } from '#lib/text/reading-grade.ts';
import { codeFor, deskLibrary, readWritten, type Desk } from '#lib/write/desk.ts';
import type { Answers } from '#lib/write/form-answers.ts';
import { writeGuide, type WrittenGuide } from '#lib/write/answers-to-guide.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { guardPresses } from '#browser/page/press-guard.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { onTyped } from '#browser/form/on-typed.ts';
import { printWhole } from '#browser/form/print-answers.ts';
import { fetchDesk } from './fetch-desk.ts';
import { addGroup, fillDates, fillForm, readForm } from './form-fields.ts';
import { keptDraft } from './draft-storage.ts';
import { openFile } from './open-file.ts';
import { drawPreview } from './draft-preview.ts';
import { clearProblems, showProblems } from './problem-list.ts';
import { copyGuide, openPullRequest, saveGuide } from './send-guide.ts';

const PAUSE = 400;
const { write: says } = forAuthors[pageLanguage()];

/**
 * `<write-guide data-repository="…">` turns its fields into the file of a guide and checks it. What is
 * typed is kept on this device at once, unless the author says no, and sent only by “Open a pull request”.
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

	connectedCallback(): void {
		this.hidden = false;
		fillDates(this, laterDay(dayOf(new Date()), this.dataset['built'] ?? ''));
		this.#empty = readForm(this);
		guardPresses(this);
		printWhole(this, () => this.querySelectorAll('textarea'));
		this.#kept.start();
		onTyped(this, () => {
			// At once: a page that is left does not wait for the check.
			this.#kept.changed();
			this.#checkSoon();
		});
		this.addEventListener('change', ({ target }) => this.#change(target as HTMLElement));
		this.addEventListener('click', (event) => this.#press(event));
		void this.#fetchDesk().then(() => this.#check(this.#kept.isKept));
	}

	async #fetchDesk(): Promise<void> {
		try {
			this.#desk = await fetchDesk(this.dataset['stamp']);
		} catch {
			announce(findPart(this, '[data-count]'), says.failed);
		}
	}

	#guide(): WrittenGuide {
		const answers = readForm(this);
		// The name of the folder, which the title makes, decides whether a code was given already.
		const { slug } = writeGuide(answers, '');
		return writeGuide(answers, this.#desk ? codeFor(slug, this.#desk) : '');
	}

	#checkSoon(): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#check(true), PAUSE);
	}

	#check(isBegun: boolean): void {
		if (!this.#desk) return;
		const guide = this.#guide();
		const read = readWritten(guide);
		if (!isBegun) return;
		const library = deskLibrary(this.#desk, { today: dayOf(new Date()) });
		showProblems(this, problemsOf(read, library), guide, this.#touched);
		findPart(this, '[data-length]').textContent = says.length(readingOf(read.passages).words);
		drawPreview(this, findPart(this, '[data-preview]'), read, library.dangerSigns);
	}

	#change(target: HTMLElement): void {
		if ('open' in target.dataset) return void this.#open(target as HTMLInputElement);
		const name = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
		if (name) this.#touched.add(name);
		this.#checkSoon();
	}

	async #open(input: HTMLInputElement): Promise<void> {
		const say = (text: string) => announce(findPart(this, '[data-opened]'), text);
		say('');
		const fault = await openFile(input, this.#desk, this.#kept.isEmpty, (answers) => {
			fillForm(this, { ...answers, topic: answers['topic'] || (readForm(this)['topic'] ?? '') });
			say(says.opened);
			this.#kept.changed();
			this.#check(true);
		});
		if (fault) say(fault);
	}

	#press(event: Event): void {
		const pressed = event.target instanceof Element ? event.target : null;
		const link = pressed?.closest<HTMLElement>('[data-go-to]');
		if (link) return this.#goTo(event, link.dataset['goTo'] ?? '');
		const button = pressed?.closest('button');
		const repeats = button?.closest<HTMLElement>('[data-repeats]');
		if (button && repeats) return addGroup(repeats).focus();
		const act = button?.dataset['do'];
		const said = findPart(this, '[data-said]');
		if (act) void this.#act(act, button).then((text) => announce(said, text));
	}

	/** A link of its own would write the name of the field into the address and the history. */
	#goTo(event: Event, id: string): void {
		event.preventDefault();
		const field = findPart(this, `#${id}`);
		for (const fold of [field.closest('details'), field.querySelector('details')])
			fold?.setAttribute('open', '');
		field.focus();
	}

	async #act(act: string, button: HTMLButtonElement): Promise<string> {
		if (act === 'copy') return copyGuide(this.#guide());
		if (act === 'save') return saveGuide(this.#guide());
		if (act === 'pull') return openPullRequest(this, this.#guide());
		// Not by its words: a browser that translates the page changes those.
		const isSure = button.toggleAttribute('data-sure');
		button.textContent = isSure ? says.clearSure : says.clear;
		if (isSure) return '';
		this.#clear();
		// It is said beside the box far above, and here.
		return findPart(this, '[data-keeping]').textContent;
	}

	#clear(): void {
		this.#touched.clear();
		fillForm(this, this.#empty);
		this.#kept.forget('cleared');
		findPart(this, '[data-preview]').textContent = says.previewEmpty;
		clearProblems(this);
	}
}

customElements.define('write-guide', WriteGuide);
