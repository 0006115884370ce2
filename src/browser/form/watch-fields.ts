import { watchDates } from './date-fields.ts';
import { onCut } from './on-cut.ts';

/** Tells of what a field does not take: a day out of reason or not whole, and the end of words that are too long for it. */
export function watchFields(root: HTMLElement, say: (words: string) => void): void {
	watchDates(root, say);
	onCut(root, say);
}
