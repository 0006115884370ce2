/**
 * What a reader wrote on a worksheet, as it is kept on a device and in a file. Shape, version 1:
 *
 *     {"keepDoing":"worksheet","version":1,"sheet":"if-i-fall","answers":{"key":["Ann, number 4"]}}
 *
 * `sheet` is the worksheet's name in its address. Each answer stands under its field's name, always
 * as a list of texts: one for a line, those ticked for a choice. What is empty is left out. Fields of
 * a row end in its number, from 1: `step.1`, `step.2`. On a device the same text is kept under
 * `keep-doing.sheet.` and the worksheet's name.
 *
 * Never change: the four keys, texts in lists, a field's name once readers have used it. A new shape
 * takes a higher version and must still read this one: paper lasts a week, these files for years. A
 * worksheet may drop a field; what then has no place is shown to the reader as text and kept with
 * the rest, under `left-over`. What is newer than we know is refused and left as it is.
 */
const VERSION = 1;

export type Answers = ReadonlyMap<string, readonly string[]>;

/** Where answers stand that have no place on the sheet any more. */
export const LEFT_OVER = 'left-over';

export type ReadFault = 'tooBig' | 'letters' | 'unread' | 'notOurs' | 'newer' | 'otherSheet';

/** More than anyone writes on one of our sheets, less than would stop an old phone. */
export const MOST_BYTES = 1_000_000;

const FIELD_NAME = /^[a-z][a-z0-9-]{0,40}(?:\.[1-9]\d?)?$/;

/** The key under which a device keeps a worksheet. */
export function deviceKey(sheet: string): string {
	return `keep-doing.sheet.${sheet}`;
}

/** The answers as text to keep or to save. */
export function writeAnswers(sheet: string, answers: Answers): string {
	const written = Object.fromEntries(answers);
	return JSON.stringify({ keepDoing: 'worksheet', version: VERSION, sheet, answers: written });
}

/** The answers that a text holds, or why it cannot be read. */
export function readAnswers(
	text: string,
	sheet: string,
): { answers: Answers } | { fault: ReadFault } {
	if (text.length > MOST_BYTES) return { fault: 'tooBig' };
	const read = parsed(text);
	if (read?.['keepDoing'] !== 'worksheet') return { fault: 'notOurs' };
	const { version, answers } = read;
	if (typeof version !== 'number' || version < 1) return { fault: 'notOurs' };
	if (version > VERSION) return { fault: 'newer' };
	if (read['sheet'] !== sheet) return { fault: 'otherSheet' };
	if (!isRecord(answers)) return { fault: 'notOurs' };
	const fields = Object.entries(answers);
	const sound = fields.filter((field): field is [string, string[]] => isAnswer(field));
	if (sound.length < fields.length) return { fault: 'notOurs' };
	return { answers: new Map(sound.map(([name, texts]) => [name, texts.map(withWholeLetters)])) };
}

/** Half a letter, as a field leaves that is cut in the middle of 🙂, breaks whatever it is sent through next. */
const withWholeLetters = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

function parsed(text: string): Record<string, unknown> | undefined {
	try {
		const read: unknown = JSON.parse(text);
		return isRecord(read) ? read : undefined;
	} catch {
		return undefined;
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnswer([name, texts]: [string, unknown]): boolean {
	return (
		FIELD_NAME.test(name) && Array.isArray(texts) && texts.every((text) => typeof text === 'string')
	);
}
