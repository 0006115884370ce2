import { folderNameOf } from '#lib/write/guide-template.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { lineAt, OPENED, type Answers } from '#lib/write/form-answers.ts';
import { writeLines } from '#lib/write/answers-to-lines.ts';
import { keepTyped } from '#lib/write/typed/keep-typed.ts';
import { textOf } from '#lib/write/written-line.ts';

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
	const opened = answers[OPENED];
	const lines = opened ? keepTyped(opened, answers, code) : writeLines(answers, code);
	return {
		slug,
		isOurs: folder !== '',
		file: `content/guides/${lineAt(answers, 'topic')}/${slug}/en.mdx`,
		text: textOf(lines),
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
