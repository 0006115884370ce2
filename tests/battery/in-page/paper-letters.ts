import { describe, seenTexts } from './seeing.ts';

/** What the sizes of print are called after, in points; a drawing's signs are part of its lines. */
const LEAST = { clear: 14, large: 18 };

/** Words on paper that are smaller than the size that their reader chose. */
export function smallPrintFaults(): string[] {
	const least = document.documentElement.dataset['print'] === 'large' ? LEAST.large : LEAST.clear;
	const holders = new Set(seenTexts().map(({ holder }) => holder));
	return [...holders]
		.filter((holder) => !holder.closest('svg'))
		.map((holder) => ({
			holder,
			points: (Number.parseFloat(getComputedStyle(holder).fontSize) * 72) / 96,
		}))
		.filter(({ points }) => points < least - 0.1)
		.map(({ holder, points }) => `Print of ${points.toFixed(1)} pt: ${describe(holder)}`);
}
