import { problemsOf } from '#lib/checks/problems-of.ts';
import { dayOf } from '#lib/text/dates.ts';
import { readingOf } from '#lib/text/reading-grade.ts';
import { forAuthors } from '#lib/words/for-authors.ts';
import { codeFor, deskLibrary, readWritten, type Desk } from '#lib/write/desk.ts';
import { writeGuide, type WrittenGuide } from '#lib/write/answers-to-guide.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { drawPreview } from './draft-preview.ts';
import { readForm } from './form-fields.ts';
import { clearProblems, showProblems } from './problem-list.ts';

const { write: says } = forAuthors[pageLanguage()];

/** More than twice the longest guide: to read what is longer, with each pause of its author, could stop the page. */
const MOST_LETTERS = 50_000;

/** The guide that stands in the form. */
export function guideIn(form: HTMLElement, desk: Desk | undefined): WrittenGuide {
	const answers = readForm(form);
	// The name of the folder, which the title makes, decides whether a code was given already.
	const { slug } = writeGuide(answers, '');
	return writeGuide(answers, desk ? codeFor(slug, desk) : '');
}

/** Shows what is to mend in the guide, how long it is and how readers will see it; of one too long to read, that it is. */
export function showChecked(form: HTMLElement, desk: Desk, touched: ReadonlySet<string>): void {
	const guide = guideIn(form, desk);
	if (guide.text.length > MOST_LETTERS) {
		clearProblems(form);
		return announce(findPart(form, '[data-count]'), says.tooLong);
	}
	const read = readWritten(guide);
	const library = deskLibrary(desk, { today: dayOf(new Date()) });
	showProblems(form, problemsOf(read, library), guide, touched);
	findPart(form, '[data-length]').textContent = says.length(readingOf(read.passages).words);
	drawPreview(form, findPart(form, '[data-preview]'), read, library.dangerSigns);
}
