import { isLikelyDay, readDay } from '#lib/text/written-day.ts';

/** Puts right the year of each date once its reader leaves the field, and asks about one out of reason. */
export function watchDates(root: HTMLElement, ask: (year: string) => void): void {
	// Not while it is typed: on its way to 2026 a year is 2, 20 and 202.
	root.addEventListener('focusout', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || target.type !== 'date' || !target.value) return;
		const day = readDay(target.value);
		if (day && day !== target.value) {
			target.value = day;
			target.dispatchEvent(new Event('input', { bubbles: true }));
		}
		if (!isLikelyDay(target.value)) ask(String(Number(target.value.split('-')[0])));
	});
}
