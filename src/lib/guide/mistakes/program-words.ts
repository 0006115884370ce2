import type { FoundMistake } from '#lib/guide/mdx-mistakes.ts';

const CODE_WORD = /(?<=^|\n[ \t]*\n)(import|export)(?=[\s{*'"])/g;

/** Paragraphs that begin with one of the two words that MDX takes for a program. */
export function programWordMistakes(text: string): FoundMistake[] {
	return [...text.matchAll(CODE_WORD)].map(({ 1: word = '', index }) => ({
		start: index,
		end: index + word.length,
		instead: '.',
		says: `A paragraph that begins with "${word}" is read as a program.`,
		fix: 'Begin the sentence with another word, or take the line out.',
	}));
}
