/**
 * Codes are printed on paper and read over the phone for years, so this format never changes:
 * four figures from 1 to 9, the last of them a check figure by Damm's method
 * (H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004), which catches every
 * single wrong figure and every swapped pair of neighbours. No zero, because our typeface
 * strikes it through and old eyes read an 8. Never the beginning of a number that people ring
 * in an emergency, nor of a year.
 */
const DAMM = [
	[0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
	[7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
	[4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
	[1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
	[6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
	[3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
	[5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
	[8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
	[9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
	[2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];
const RESERVED_BEGINNINGS = /^(?:111|112|911|999|19|20)/;

/** The most guides on one slip: more would not be read. */
export const MOST_GUIDES = 6;

/** Whether four figures could be one of our codes: `'2917'` can, `'2918'` cannot. */
export function isCode(text: string): boolean {
	if (!/^[1-9]{4}$/.test(text) || RESERVED_BEGINNINGS.test(text)) return false;
	return [...text].reduce((interim, figure) => DAMM[interim]?.[Number(figure)] ?? 0, 0) === 0;
}

/** The code a reader meant, however they spaced it, or nothing: `' 29 17 '` gives `'2917'`. */
export function readCode(typed: string): string | undefined {
	const code = typed.replaceAll(/[\s\-–—.,]/g, '');
	return isCode(code) ? code : undefined;
}

/** The next code to give, and nothing once all are given. Any two Damm codes differ in two places or more. */
export function nextCode(given: ReadonlyMap<string, string>): string | undefined {
	const spare = [...given].find(([, guide]) => guide === 'spare')?.[0];
	if (spare) return spare;
	const all = Array.from({ length: 8889 }, (_, index) => String(index + 1111));
	return all.find((code) => isCode(code) && !given.has(code));
}
