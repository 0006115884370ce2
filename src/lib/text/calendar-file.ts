import { isLikelyDay, readTime } from '#lib/text/written-day.ts';

/** A day, and perhaps a time, to put in a calendar. */
export interface CalendarDay {
	title: string;
	/** Year first: `2026-12-01`. */
	day: string;
	/** `09:30`, for half an hour; without one, or with words that are no time, it lasts all day. */
	time?: string | undefined;
	note?: string | undefined;
	url?: string;
	/** Never changes, so that a calendar that reads the file again moves the day and adds none. */
	id?: string;
}

const LONGEST_LINE = 75;
/** What stands for the moment of making where a device says that it is 1970: a calendar takes no notice of it. */
const CLOCK_IS_WRONG = '2020-01-01T00:00:00Z';

/**
 * A calendar file by RFC 5545 that real calendars open. Times float: half past nine is half past
 * nine wherever the reader is. `madeAt` is the moment of making, in ISO form. With each day's place
 * it names a day that has no `id`, and says nothing about the reader.
 *
 * A day that no calendar should hold, in a year before 2020 or after 2100, is left out.
 *
 * Written here because readers' browsers run it: `ics` and `ical-generator` would bring them 24 and 9 kB
 * packed, and this is half a kB. A test opens its files with `ical.js`.
 */
export function calendarFile(days: CalendarDay[], madeAt: string, name?: string): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Keep Doing//Keep Doing//EN',
		...(name ? [`X-WR-CALNAME:${escaped(name)}`] : []),
		...days
			.filter(({ day }) => isLikelyDay(day))
			.flatMap((day, index) => eventLines(day, madeAt, index)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(entry: CalendarDay, madeAt: string, index: number): string[] {
	const {
		id = `${madeAt.replaceAll(/\D/g, '')}-${index + 1}@keep-doing`,
		title,
		note,
		url,
	} = entry;
	return [
		'BEGIN:VEVENT',
		`UID:${id}`,
		`DTSTAMP:${withoutSeparators((isLikelyDay(madeAt) ? madeAt : CLOCK_IS_WRONG).slice(0, 19))}Z`,
		...when(entry),
		`SUMMARY:${escaped(title)}`,
		...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
		...(url ? [`URL:${url}`] : []),
		'END:VEVENT',
	];
}

/** A whole day leaves its owner free for other things. */
function when({ day, time = '' }: CalendarDay): string[] {
	const at = readTime(time);
	return at
		? [`DTSTART:${withoutSeparators(day)}T${withoutSeparators(at)}00`, 'DURATION:PT30M']
		: [`DTSTART;VALUE=DATE:${withoutSeparators(day)}`, 'TRANSP:TRANSPARENT'];
}

const withoutSeparators = (written: string) => written.replaceAll(/[-:]/g, '');

function escaped(text: string): string {
	return text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll(/\r?\n|\r/g, '\\n');
}

/** No line is longer than 75 bytes: the rest goes on the next line, after a space. No letter is cut in two. */
function folded(line: string): string {
	let [whole, left] = ['', LONGEST_LINE];
	for (const letter of line) {
		const size = new TextEncoder().encode(letter).length;
		if (size > left) [whole, left] = [`${whole}\r\n `, LONGEST_LINE - 1];
		whole += letter;
		left -= size;
	}
	return whole;
}
