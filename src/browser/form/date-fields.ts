import { pageWords } from '#browser/page/page-words.ts';
import type { Field } from '#browser/page/coming-back.ts';
import { dayOf } from '#lib/text/dates.ts';
import { isExpectedDay, readDay, readTime } from '#lib/text/written-day.ts';

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
		const unread = unreadIn(target);
		if (unread) return say(unread);
		// By its attribute: a browser without such fields takes it for a line of text.
		if (target.getAttribute('type') !== 'date' || !target.value) return;
		const day = readDay(target.value) ?? target.value;
		if (target.type === 'date' && day !== target.value) {
			target.value = day;
			target.dispatchEvent(new Event('input', { bubbles: true }));
		}
		const isAsked = !isExpectedDay(day, dayOf(new Date()));
		if (isAsked) say(says.oddYear(String(Number(day.split('-')[0]))));
	});
}

/** What to say of a day or time that is none: only a browser without fields for them lets one be typed. */
function unreadIn(field: HTMLInputElement): string | undefined {
	const { form: says } = pageWords();
	const written = field.value.trim();
	if (!written || field.type !== 'text') return undefined;
	const kind = field.getAttribute('type');
	if (kind === 'date' && !readDay(written)) return says.noDay(written);
	return kind === 'time' && !readTime(written) ? says.noTime(written) : undefined;
}
