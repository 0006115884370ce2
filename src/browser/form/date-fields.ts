import { pageWords } from '#browser/page/page-words.ts';
import type { Field } from '#browser/page/coming-back.ts';
import { isLikelyDay, readDay } from '#lib/text/written-day.ts';

/**
 * Whether something stands in a field that is no day or time yet, as a day without its year: the browser then gives
 * nothing to keep.
 */
export const isHalfTyped = ({ validity }: Field) => validity.badInput;

/** Puts right the year of each date once its reader leaves the field, and asks about one out of reason or not whole. */
export function watchDates(root: HTMLElement, say: (words: string) => void): void {
	const { form: says } = pageWords();
	// Not while it is typed: on its way to 2026 a year is 2, 20 and 202.
	root.addEventListener('focusout', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		if (isHalfTyped(target)) return say(says.halfTyped);
		if (target.type !== 'date' || !target.value) return;
		const day = readDay(target.value);
		if (day && day !== target.value) {
			target.value = day;
			target.dispatchEvent(new Event('input', { bubbles: true }));
		}
		if (!isLikelyDay(target.value)) say(says.oddYear(String(Number(target.value.split('-')[0]))));
	});
}
