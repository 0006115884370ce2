/** Something that falls on one whole day. */
export interface CalendarDay {
	/** Never changes, so that a calendar that reads the file again moves the day and adds none. */
	id: string;
	day: string;
	title: string;
	about: string;
	url: string;
}

const LONGEST_LINE = 75;

/** A calendar file (RFC 5545) of whole days, as it stood on the day given. */
export function calendarFile(name: string, days: CalendarDay[], madeOn: string): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Keep Doing//Keep Doing//EN',
		`X-WR-CALNAME:${escape(name)}`,
		...days.flatMap((day) => eventLines(day, madeOn)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ id, day, title, about, url }: CalendarDay, madeOn: string): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${id}`,
		`DTSTAMP:${plain(madeOn)}T000000Z`,
		`DTSTART;VALUE=DATE:${plain(day)}`,
		`SUMMARY:${escape(title)}`,
		`DESCRIPTION:${escape(about)}`,
		`URL:${url}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

const plain = (day: string) => day.replaceAll('-', '');

function escape(text: string): string {
	return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** Lines are counted in bytes, and none is cut inside a letter. */
function fold(line: string): string {
	const lines = [''];
	let room = LONGEST_LINE;
	for (const letter of line) {
		const size = new TextEncoder().encode(letter).length;
		if (size > room) {
			lines.push(' ');
			room = LONGEST_LINE - 1;
		}
		lines[lines.length - 1] += letter;
		room -= size;
	}
	return lines.join('\r\n');
}
