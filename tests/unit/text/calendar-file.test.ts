import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from '#lib/text/calendar-file.ts';

const day = {
	id: 'review-2917@keepdoing.example',
	day: '2027-11-22',
	title: 'Check due: Kettles, cups; and “trays” \\ ŵ',
	note: `First line\n${'é'.repeat(90)}`,
	url: 'https://keepdoing.example/guides/a-made-up-guide/',
};
const file = calendarFile([day, { ...day, id: 'another' }], '2026-11-23T00:00:00Z', 'Checks, due');

test('a calendar reads back every day as it was given', () => {
	const calendar = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
	const [event, ...others] = calendar
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));
	expect(others).toHaveLength(1);
	expect(event?.summary).toBe(day.title);
	expect(event?.description).toBe(day.note);
	expect(event?.uid).toBe(day.id);
	expect(event?.startDate.toString()).toBe(day.day);
	expect(event?.startDate.isDate).toBe(true);
	expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
	// The reader leaves a name that no rule knows as it was written.
	expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(String.raw`Checks\, due`);
});

test.each(['0026-12-01', '2019-12-31', '2101-01-01', '9999-01-01', '0202-12-01', 'Monday'])(
	'no calendar is given %s, whoever asks',
	(odd) => {
		const made = calendarFile([{ ...day, day: odd }, day], '2026-11-23T00:00:00Z');
		expect(made.match(/DTSTART.*/g)).toEqual(['DTSTART;VALUE=DATE:20271122']);
	},
);

test('a device whose clock is wrong makes no calendar of another century', () => {
	for (const moment of ['1970-01-01T00:00:07.000Z', '+010000-01-01T00:00:00.000Z'])
		expect(calendarFile([day], moment)).toContain('DTSTAMP:20200101T000000Z');
});

test('every line ends as the rule asks, and is at most 75 bytes long', () => {
	expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	const sizes = file.split('\r\n').map((line) => Buffer.byteLength(line));
	expect(Math.max(...sizes)).toBe(75);
});
