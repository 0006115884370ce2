import type { FoundMistake } from '#lib/guide/mdx-mistakes.ts';

/** What other programs leave with < or { in it: citations of a chat program, and the rows of GitHub round two versions. */
const MARKS = [/:?contentReference\[[^\]\n]*\]\{[^}\n]*\}/g, /^(?:<{7}|={7}|>{7})(?: .*)?$/gm];

/** Such marks are told among what is left over: the parser is given the words without them. */
export function pastedMistakes(text: string): FoundMistake[] {
	return MARKS.flatMap((mark) => [...text.matchAll(mark)]).map(({ 0: found, index }) => ({
		start: index,
		end: index + found.length,
		isSilent: true,
		says: `${found} came along from another program.`,
		fix: 'Take it out.',
	}));
}
