import { partNamed } from '#lib/guide/part-rules.ts';
import type { FoundMistake } from '#lib/guide/mdx-mistakes.ts';

const BRACES = /\{([^{}\n]*)\}|[{}]/g;
/** A part that is typed with a space before its name. */
const PART = /^< +(\/? ?[A-Z][A-Za-z]+)(?=[ >/])/;
const LESS_THAN = /<(?=([=\s]*)(\d[\w.,]*)?)(?![A-Za-z/!])/g;

/** Curly brackets, and `<` where "less than" is meant. */
export function bracketMistakes(text: string): FoundMistake[] {
	return [...curly(text), ...lessThan(text)];
}

function curly(text: string): FoundMistake[] {
	return [...text.matchAll(BRACES)].map(({ 0: found, 1: inside, index }) => ({
		start: index,
		end: index + found.length,
		instead: inside ?? ' ',
		says: `Curly brackets, ${found}, are read as code.`,
		fix: inside?.trim()
			? `Take them away: write ${inside.trim()}, or a line to write on: ____.`
			: 'Take them away.',
	}));
}

function lessThan(text: string): FoundMistake[] {
	return [...text.matchAll(LESS_THAN)].map(({ 1: after = '', 2: number, index }) => {
		const typed = PART.exec(text.slice(index))?.[1] ?? '';
		const part = partNamed(typed.replace(/\W/g, '')) && typed;
		return {
			start: index,
			end: index + 1,
			says: part
				? `A space stands between < and ${part}.`
				: 'The sign < is read as the beginning of a part.',
			fix: part
				? `Take the space out: <${part}`
				: `Write it in words: ${after.includes('=') ? 'at most' : 'less than'}${number ? ` ${number}` : ''}.`,
		};
	});
}
