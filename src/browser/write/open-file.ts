import { forAuthors } from '#lib/words/for-authors.ts';
import { ownPlace, type Desk } from '#lib/write/desk.ts';
import { OPENED, type Answers } from '#lib/write/form-answers.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { withPlainLineEnds } from '#lib/text/plain-line-ends.ts';
import { readTextFile } from '#browser/form/read-file.ts';
import { askWhich, stopAsking } from '#browser/page/ask-which.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { hasRoomFor } from './form-fields.ts';

const { write: says } = forAuthors[pageLanguage()];
/** Many times the longest guide: a file that is larger is none, and reading it would stop the page. */
const MOST_BYTES = 1_000_000;

/**
 * Gives `take` what the chosen file holds, once the author agreed where a draft stands in the form. Returns the
 * words that say why a file could not be opened, or none.
 */
export async function openFile(
	chooser: HTMLInputElement,
	desk: Desk | undefined,
	isEmpty: boolean,
	take: (answers: Answers) => void,
): Promise<string> {
	const [file] = chooser.files ?? [];
	if (!file) return '';
	const after = chooser.closest('label') ?? chooser;
	const read = await readFile(file, desk);
	// The same file may be chosen again.
	chooser.value = '';
	stopAsking(after);
	if (typeof read === 'string') return read;
	if (isEmpty) take(read);
	else
		askWhich(after, says.openOver, [
			[says.openNow, () => take(read)],
			[says.openNot, () => chooser.focus()],
		]);
	return '';
}

/** The answers that a saved file holds, or the words that say why it could not be opened. */
async function readFile(file: File, desk: Desk | undefined): Promise<Answers | string> {
	const chosen = await readTextFile(file, MOST_BYTES);
	if ('fault' in chosen) return pageWords().form.faults[chosen.fault];
	try {
		const read = readAnswers(chosen.text);
		if (!read) return says.openFailed;
		if (!read.isWhole || !hasRoomFor(read.answers)) return says.openPartly;
		// A file does not say its topic: a guide of ours has one, and a new one keeps that of the form.
		return {
			...read.answers,
			...{ topic: '', folder: '', ...ownPlace(read.code, desk) },
			[OPENED]: withPlainLineEnds(chosen.text),
		};
	} catch {
		return says.openFailed;
	}
}
