/** A day, and perhaps a time, to put in a reader's own calendar. */
export interface CalendarDay {
	title: string;
	/** Year first: `2026-12-01`. */
	day: string;
	/** `09:30`; without one it lasts all day. */
	time?: string | undefined;
	note?: string | undefined;
}

/**
 * A calendar file by RFC 5545 that real calendars open. Times float: half past nine is half past
 * nine wherever the reader is. `madeAt` is the moment of making, in ISO form; with each day's place
 * it makes the name that a calendar needs, and says nothing about the reader.
 */
export function calendarFile(days: CalendarDay[], madeAt: string): string {
	const stamp = `${madeAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
	const events = days.flatMap((day, index) => [
		'BEGIN:VEVENT',
		`UID:${madeAt.replaceAll(/\D/g, '')}-${index + 1}@keep-doing`,
		`DTSTAMP:${stamp}`,
		...when(day),
		`SUMMARY:${escaped(day.title)}`,
		...(day.note ? [`DESCRIPTION:${escaped(day.note)}`] : []),
		'END:VEVENT',
	]);
	const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Keep Doing//My plan//EN', ...events];
	return [...lines, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('');
}

function when({ day, time }: CalendarDay): string[] {
	const date = day.replaceAll('-', '');
	return time
		? [`DTSTART:${date}T${time.replace(':', '')}00`, 'DURATION:PT30M']
		: [`DTSTART;VALUE=DATE:${date}`];
}

function escaped(text: string): string {
	return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n|\r/g, '\\n');
}

/** A line of 75 bytes at most; the rest goes on below, after a space. */
function folded(line: string): string {
	let [whole, bytes] = ['', 0];
	for (const letter of line) {
		const size = new TextEncoder().encode(letter).length;
		if (bytes + size > 74) [whole, bytes] = [`${whole}\r\n `, 1];
		whole += letter;
		bytes += size;
	}
	return whole;
}
