import { addYears, isIsoDate } from '#lib/text/dates.ts';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2100;
/** Two figures from this on mean the last century: a fall of 98 was in 1998, and nobody plans for 2098. */
const LAST_CENTURY_FROM = 50;
/** Whoever means a day so many years from now is asked. */
const YEARS_AHEAD = 10;

/**
 * The day that someone meant, year first, or nothing where it is none: two figures of a year mean this century up to
 * 49, and else the last. `'01/12/26'`, and `'0026-12-01'` as browsers make of it, give `'2026-12-01'`; `'01/12/98'`
 * gives `'1998-12-01'`.
 */
export function readDay(written: string): string | undefined {
	const text = written.trim();
	const [, day, month, short] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text) ?? [];
	const iso = day && month && short ? [short, two(month), two(day)].join('-') : text;
	const full = iso.replace(
		/^(?:00)?(\d{2})(?=-\d{2}-\d{2}$)/,
		(_, figures: string) => `${Number(figures) < LAST_CENTURY_FROM ? 20 : 19}${figures}`,
	);
	return isIsoDate(full) ? full : undefined;
}

/** Whether a day, year first, is one that a plan may hold: no year before 2020 or after 2100. */
export function isLikelyDay(day: string): boolean {
	const year = Number(day.split('-')[0]);
	return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/**
 * Whether a day, year first, is taken without a question: one that a plan may hold, and near enough to today. A device
 * whose clock is wrong itself, as before 2020, tells nothing of near.
 */
export function isExpectedDay(day: string, today: string): boolean {
	return isLikelyDay(day) && (!isLikelyDay(today) || day <= addYears(today, YEARS_AHEAD));
}

/**
 * The time that someone meant, in 24 hours, or nothing where it is none or could be two: `'9.30'`, `'9:30am'` and
 * `'09:30'` give `'09:30'`, `'2pm'` gives `'14:00'`. `'2.30'` could be day or night, and `'9'` many things.
 */
export function readTime(written: string): string | undefined {
	const [, hour = '', minute = '00', half] =
		/^(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?)?$/i.exec(written.trim()) ?? [];
	if (!hour || Number(minute) > 59) return undefined;
	const isMorning = half?.toLowerCase() === 'a';
	if (half) {
		if (Number(hour) < 1 || Number(hour) > 12) return undefined;
		return `${two(String((Number(hour) % 12) + (isMorning ? 0 : 12)))}:${minute}`;
	}
	const couldBeTwo = hour.length === 1 && Number(hour) < 7;
	const isWhole = /[:.]/.test(written);
	return isWhole && !couldBeTwo && Number(hour) < 24 ? `${two(hour)}:${minute}` : undefined;
}

const two = (figures: string) => figures.padStart(2, '0');
