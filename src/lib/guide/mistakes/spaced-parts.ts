import type { FoundMistake } from '#lib/guide/mdx-mistakes.ts';
import { parts } from '#lib/guide/part-rules.ts';

const WORDS = /<(\/?)\s?([A-Za-z]+(?:[ -][A-Za-z]+){0,3})(?=\s*\/?>|\s+\w+=)/g;
const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '');

/** The name of a part that is typed in several words: `<Try This First>`. */
export function spacedPartMistakes(text: string): FoundMistake[] {
	return [...text.matchAll(WORDS)].flatMap(
		({ 0: typed, 1: closing = '', 2: words = '', index }) => {
			const name = Object.keys(parts).find((part) => plain(part) === plain(words));
			if (!name || !/[ -]/.test(words)) return [];
			return [
				{
					start: index,
					end: index + typed.length,
					instead: `<${closing}${name}`,
					isSilent: closing !== '',
					says: `<${closing}${words}> is a part, and its name is one word.`,
					fix: `Write <${name}> and </${name}>.`,
				},
			];
		},
	);
}
