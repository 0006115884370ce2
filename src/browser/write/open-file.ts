import { forAuthors } from '#lib/words/for-authors.ts';
import type { Desk } from '#lib/write/desk.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { fillForm, readForm } from './form-fields.ts';

const { write: says } = forAuthors[pageLanguage()];

/** Puts a saved file into the form, and gives the words that say whether it could. */
export async function openFile(root: ParentNode, file: File, desk?: Desk): Promise<string> {
	const read = readAnswers(await file.text());
	if (!read) return says.openFailed;
	if (!read.isWhole) return says.openPartly;
	// A file does not say its topic: a guide of ours has one, and a new one keeps that of the form.
	const own = desk?.guides.find(({ code }) => code === read.code)?.topic;
	const topic = own ?? readForm(root)['topic'] ?? '';
	fillForm(root, { ...read.answers, topic });
	return says.opened;
}
