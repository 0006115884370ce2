import { folderNameOf } from '#lib/write/guide-template.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { lineAt, type Answers } from '#lib/write/form-answers.ts';
import { writeBody } from '#lib/write/answers-to-body.ts';
import { writeFacts } from '#lib/write/answers-to-facts.ts';

/** A guide made from the answers in the form. */
export interface WrittenGuide {
	file: string;
	slug: string;
	/** Whether it stands among our guides already, under this name. */
	isOurs: boolean;
	text: string;
	/** The field that each line came from; empty where the form itself wrote the line. */
	fields: string[];
}

/** The whole file of a guide, with the code that it has; one that was not taken in has none. */
export function writeGuide(answers: Answers, code: string): WrittenGuide {
	const folder = lineAt(answers, 'folder');
	const slug = folder || folderNameOf(lineAt(answers, 'title')) || 'new-guide';
	const lines = [...writeFacts(answers, code), { text: '', field: 'words' }, ...writeBody(answers)];
	// The last part ends with a line end of its own.
	return {
		slug,
		isOurs: folder !== '',
		file: `content/guides/${lineAt(answers, 'topic')}/${slug}/en.mdx`,
		text: lines.map(({ text }) => text).join('\n'),
		fields: lines.map(({ field }) => field),
	};
}

/** The field that a problem belongs to: that of its line, or of the setting that it names. */
export function fieldOf({ line, says }: Problem, { fields }: WrittenGuide): string {
	const field = fields[line - 1] ?? '';
	const setting = /\bsetting (\w+) of\b/.exec(says)?.[1];
	return setting && /^(?:option|equipment|tick)\.\d/.test(field)
		? field.replace(/\w+$/, setting)
		: field;
}
