import { isIsoDate } from '#lib/text/dates.ts';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2100;

/**
 * The day that someone meant, year first, or nothing where it is none: two figures of a year mean this century.
 * `'01/12/26'`, and `'0026-12-01'` as browsers make of it, give `'2026-12-01'`.
 */
export function readDay(written: string): string | undefined {
	const text = written.trim();
	const [, day, month, short] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text) ?? [];
	const iso = day && month && short ? [short, two(month), two(day)].join('-') : text;
	const full = iso.replace(/^(?:00)?(\d{2})(?=-\d{2}-\d{2}$)/, '20$1');
	return isIsoDate(full) ? full : undefined;
}

/** Whether a day, year first, is one that a plan may hold: no year before 2020 or after 2100. */
export function isLikelyDay(day: string): boolean {
	const year = Number(day.split('-')[0]);
	return year >= FIRST_YEAR && year <= LAST_YEAR;
}

const two = (figures: string) => figures.padStart(2, '0');
