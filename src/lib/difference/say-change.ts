import { filledIn } from '#lib/text/filled-in.ts';
import type { DifferenceWords } from '#lib/words/for-difference.ts';

/** A number for every 100 people as it is shown: whole, or below ten with one figure after the point. */
export function sayNumber(number: number): string {
	const figures = Math.abs(number) < 10 ? 1 : 0;
	return new Intl.NumberFormat('en-GB', { maximumFractionDigits: figures }).format(number);
}

/** A change in words: `-195.2` gives “195 fewer”. */
export function sayChange(change: number, says: DifferenceWords['picture']): string {
	const count = sayNumber(Math.abs(change));
	if (count === '0') return says.same;
	return filledIn(change < 0 ? says.fewer : says.more, { count });
}
