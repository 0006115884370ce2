import { addDays, isIsoDate } from '#lib/text/dates.ts';

const DAYS_IN_A_WEEK = 7;

/** The most that a line takes of what is measured or counted on it: what is more was mistyped, or is in other units. */
const MOST = { centimetres: 150, days: DAYS_IN_A_WEEK, hours: 24 };

/** What is measured or counted on a line, to be worked with. */
export type Measure = keyof typeof MOST;

/** Whether such a line may be called one: the name stands in the page. */
export const isMeasure = (name: string | undefined): name is Measure =>
	Object.keys(MOST).includes(name ?? '');

/** The number in what someone wrote, whole or with a point or comma: `'46,5 cm'` gives `46.5`. */
export function readNumber(written: string): number | undefined {
	const [figures] =
		/^\d{1,3}(?:[.,]\d{1,2})?(?=\s*(?:cm|centimetres|hours|hrs|h|days)?$)/i.exec(written.trim()) ??
		[];
	return figures === undefined ? undefined : Number(figures.replace(',', '.'));
}

/** The number in what someone wrote on a line for such a measure; nothing where it is none, or more than can be. */
export function readMeasure(written: string, measure: Measure): number | undefined {
	const number = readNumber(written);
	return number !== undefined && number <= MOST[measure] ? number : undefined;
}

/**
 * How far a seat is from the crease behind the knee, in centimetres: plain measuring, and no advice.
 * Nothing until both are numbers: `heightDifference('46', '38')` gives `{ is: 'lower', centimetres: '8' }`.
 */
export function heightDifference(
	knee: string,
	seat: string,
): { is: 'lower' | 'higher' | 'same'; centimetres: string } | undefined {
	const [wanted, now] = [readMeasure(knee, 'centimetres'), readMeasure(seat, 'centimetres')];
	if (wanted === undefined || now === undefined) return undefined;
	const difference = Math.round((wanted - now) * 10) / 10;
	const is = difference > 0 ? 'lower' : difference < 0 ? 'higher' : 'same';
	return { is, centimetres: String(Math.abs(difference)) };
}

/** The hours in a week of so many days of so many hours, or nothing until both are numbers. */
export function hoursInWeek(days: string, hours: string): number | undefined {
	const [howMany, howLong] = [readMeasure(days, 'days'), readMeasure(hours, 'hours')];
	if (howMany === undefined || howLong === undefined) return undefined;
	return Math.round(howMany * howLong * 100) / 100;
}

/** The day on which a week of a plan begins, the first being 1; nothing without a first day. */
export function weekBegins(first: string, week: number): string | undefined {
	return isIsoDate(first) ? addDays(first, (week - 1) * DAYS_IN_A_WEEK) : undefined;
}
