import type { FoundMistake } from '#lib/guide/mdx-mistakes.ts';
import { partNamed } from '#lib/guide/part-rules.ts';

const OPENING = /<([A-Z]\w*)\s(?:[^<>"]|"[^<>\n"]*")*>/g;
const SETTING = /(?<=\s)([a-z]\w*)(?:\s*:\s*|\s+)"([^"\n]*)"/g;

const NAMELESS = /<([A-Z]\w*)\s*=\s*["“”]?([^"“”<>\n/]+?)["“”]?\s*\/?>/g;

/** The value of a setting behind the name of its part, as in `<Source="5" />`. */
function namelessSettings(text: string): FoundMistake[] {
	return [...text.matchAll(NAMELESS)].flatMap(
		({ 0: typed, 1: part = '', 2: value = '', index }) => {
			const rules = partNamed(part);
			const [setting] = Object.keys(rules?.settings ?? {});
			if (!rules || !setting) return [];
			const mended = `<${part} ${setting}="${value.trim()}"${rules.holds === 'nothing' ? ' /' : ''}>`;
			return [
				{
					start: index,
					end: index + typed.length,
					instead: mended,
					says: `<${part}> has a setting without its name.`,
					fix: `Write ${mended}`,
				},
			];
		},
	);
}

/** A setting typed as a fact is, or without its sign: `<DangerSign name: "fit" />`. */
export function colonSettingMistakes(text: string): FoundMistake[] {
	const named = [...text.matchAll(OPENING)].flatMap(({ 0: tag, 1: part = '', index: from }) =>
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
	return [...namelessSettings(text), ...named];
}
