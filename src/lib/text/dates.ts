const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** Whether the text is a real calendar day written year first: `'2026-02-30'` gives `false`. */
export function isIsoDate(text: string): boolean {
	if (!ISO_DATE.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// A formatter takes a hundred times as long to make as to use, and each page shows some ten dates.
const formats = new Map<string, Intl.DateTimeFormat>();

// Content dates have no time of day. Without UTC, an evening build shows yesterday.
const longDate = (language: string) =>
	new Intl.DateTimeFormat(`${language}-GB`, { dateStyle: 'long', timeZone: 'UTC' });

const WELSH_MONTHS =
	'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
		' ',
	);

/** The day as people in the UK write it: `'2026-11-22'` gives `'22 November 2026'` in English. */
export function sayDate(day: string, language = 'en'): string {
	// Not every browser knows Welsh.
	if (language === 'cy') {
		const [, year = '', month, date] = ISO_DATE.exec(day) ?? [];
		return `${Number(date)} ${WELSH_MONTHS[Number(month) - 1] ?? ''} ${year}`;
	}
	const format = formats.get(language) ?? longDate(language);
	formats.set(language, format);
	return format.format(new Date(`${day}T00:00:00Z`));
}

/** The day a whole number of days later: `addDays('2026-12-31', 1)` gives `'2027-01-01'`. */
export function addDays(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day some years later; 29 February gives 1 March where there is none. */
export function addYears(day: string, years: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCFullYear(date.getUTCFullYear() + years);
	return date.toISOString().slice(0, 10);
}

/** The later of two days. A device whose clock is behind does not put today before the day its page was made. */
export function laterDay(one: string, other: string): string {
	return one > other ? one : other;
}

/** The day on which a moment falls by the clock of the device, year first: in a British summer, UTC is a day behind for an hour. */
export function dayOf(moment: Date): string {
	return new Date(moment.getTime() - moment.getTimezoneOffset() * MINUTE)
		.toISOString()
		.slice(0, 10);
}
