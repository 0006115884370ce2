import { sayDate } from '#lib/text/dates.ts';

/** The day as it is written in Welsh: `22 Tachwedd 2026`. */
export const said = (day: string) => sayDate(day, 'cy');

/** Names in a row. “a” becomes “ac” before a vowel: `Siân, Huw ac Alun`. */
export function inARow(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	const and = /^[aeiou]/i.test(last.normalize('NFD')) ? 'ac' : 'a';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** “i” joins with “eich”, “y” and “yr” after it: “eich meddyg teulu” gives `i’ch meddyg teulu`. */
export const to = (whom: string) =>
	`i ${whom}`.replace(/^i eich /, 'i’ch ').replace(/^i yr? /, 'i’r ');
