import { LEFT_OVER, type Answers } from '#lib/write/form-answers.ts';

/** How such a line begins in the file of a guide. */
export const NO_PLACE = '# No place in the form: ';

const LINE = /^([\w.-]+): (".*")$/;

/** An answer as one line, with the name of its field: `novel: "Two\nlines"`. */
export function leftOverLine(name: string, text: string): string {
	return `${name}: ${JSON.stringify(text)}`;
}

/** The text of such a line; of any other line, the line itself. */
export function leftOverText(line: string): string {
	return textIn(LINE.exec(line)?.[2]) ?? line;
}

/** The answers with those that were left over under their own names again: the form may have their fields now. */
export function withLeftOver(answers: Answers): Answers {
	const back: [string, string][] = [];
	const stay: string[] = [];
	for (const line of (answers[LEFT_OVER] ?? '').split('\n').filter(Boolean)) {
		const [, name = '', written] = LINE.exec(line) ?? [];
		const text = textIn(written);
		const isFree = !Object.hasOwn(answers, name) || answers[name] === '';
		if (text !== undefined && isFree) back.push([name, text]);
		else stay.push(line);
	}
	return { ...answers, ...Object.fromEntries(back), [LEFT_OVER]: stay.join('\n') };
}

function textIn(written: string | undefined): string | undefined {
	try {
		return JSON.parse(written ?? '') as string;
	} catch {
		return undefined;
	}
}
