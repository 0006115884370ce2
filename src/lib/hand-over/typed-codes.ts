import { isCode } from '#lib/facts/codes.ts';
import { mendedCodes } from '#lib/hand-over/mended-code.ts';
import { plainFigures, standsBesideCodes } from '#lib/hand-over/plain-figures.ts';

/** What one group of figures that a reader typed stands for. */
export type TypedCode =
	| { kind: 'known'; typed: string; code: string }
	| { kind: 'mended'; typed: string; codes: string[] }
	| { kind: 'unknown'; typed: string };

/** Numbers on our own cards that are as short as codes. Whoever types one wants help. */
const HELP_NUMBERS = new Set(['999', '112', '111', '101', '116123', '85258']);

/**
 * Whether the text is figures to be read as codes, rather than words: `' 29 17 '` is, and `'code 2917'`; `'chair'` is not.
 * A number that is rung for help is none, whatever stands beside it.
 */
export function looksLikeCodes(typed: string): boolean {
	const text = withoutWords(typed);
	const figures = text.replaceAll(/\D/g, '');
	return (
		/^[\d\s\-‐-―−.,;:/#+&()]+$/.test(text) &&
		figures.length >= 3 &&
		// No code has a nought; phone numbers begin with one.
		!figures.startsWith('0') &&
		![figures, ...text.split(/\D+/)].some((number) => HELP_NUMBERS.has(number))
	);
}

/** The text without the words that people write beside codes. */
function withoutWords(typed: string): string {
	return plainFigures(typed).replaceAll(/[a-z]+/gi, (word) =>
		standsBesideCodes(word) ? ' ' : word,
	);
}

/** The groups of figures in the text. Four figures spaced in any way are one code. */
function groups(typed: string): string[] {
	const asTyped = typed.split(/\D+/).filter(Boolean);
	if (asTyped.every((group) => group.length >= 3 && group.length <= 5)) return asTyped;
	const figures = asTyped.join('');
	return figures.length <= 5 ? [figures] : (figures.match(/.{1,4}/g) ?? []);
}

/** Each code that a reader typed, in order: known, mended (ask which), or unknown. */
export function readTypedCodes(typed: string, inUse: string[]): TypedCode[] {
	return groups(withoutWords(typed)).map((group): TypedCode => {
		if (isCode(group) && inUse.includes(group)) return { kind: 'known', typed: group, code: group };
		const codes = mendedCodes(group, inUse);
		return codes.length > 0
			? { kind: 'mended', typed: group, codes }
			: { kind: 'unknown', typed: group };
	});
}
