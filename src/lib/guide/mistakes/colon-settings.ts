import type { FoundMistake } from '#lib/guide/mdx-mistakes.ts';
import { partNamed } from '#lib/guide/part-rules.ts';

const OPENING = /<([A-Z]\w*)\s(?:[^<>"]|"[^<>\n"]*")*>/g;
const SETTING = /(?<=\s)([a-z]\w*)(?:\s*:\s*|\s+)"([^"\n]*)"/g;

/** A setting typed as a fact is, or without its sign: `<DangerSign name: "fit" />`. */
export function colonSettingMistakes(text: string): FoundMistake[] {
	return [...text.matchAll(OPENING)].flatMap(({ 0: tag, 1: part = '', index: from }) =>
		partNamed(part)
			? [...tag.matchAll(SETTING)].map(({ 0: typed, 1: name = '', 2: value = '', index }) => ({
					start: from + index,
					end: from + index + typed.length,
					instead: `${name}="${value}"`,
					says: `The setting ${name} needs the sign = behind its name, and no space.`,
					fix: `Write ${name}="${value}"`,
				}))
			: [],
	);
}
