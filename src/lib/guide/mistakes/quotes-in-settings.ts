import type { FoundMistake } from '#lib/guide/mdx-mistakes.ts';
import { partNamed } from '#lib/guide/part-rules.ts';

const OPENING = /<([A-Z]\w*)\s(?:[^<>"]|"[^<>\n]*?")*?\/?>/g;
/** A setting runs to the quotation mark before the next setting or the end of its part. */
const SETTING = /([a-z]\w*)="([^\n]*?)"(?=\s+[a-z]\w*="|\s*\/?>)/gi;

/** Quotation marks inside those of a setting: `likes="Your "own" chair"`. */
export function quotedSettingMistakes(text: string): FoundMistake[] {
	return [...text.matchAll(OPENING)].flatMap(({ 0: tag, 1: part = '', index }) =>
		partNamed(part)
			? [...tag.matchAll(SETTING)]
					.filter(({ 2: value = '' }) => value.includes('"'))
					.map((found) => answer(found, index))
			: [],
	);
}

function answer(
	{ 0: typed, 1: name = '', 2: value = '', index }: RegExpExecArray,
	from: number,
): FoundMistake {
	const mended = `${name}="${value.replaceAll('"', "'")}"`;
	return {
		start: from + index,
		end: from + index + typed.length,
		instead: mended,
		says: `A quotation mark inside the setting ${name} ends it.`,
		fix: `Write ${mended}, or leave the marks inside out.`,
	};
}
