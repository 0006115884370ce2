import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile, type CalendarDay } from '#lib/text/calendar-file.ts';
import { readTime } from '#lib/text/written-day.ts';
import { leftOutOf, planDays } from '#lib/worksheet/plan-days.ts';

const MADE = '2026-11-23T05:30:00.000Z';
const reviewOf = (goal: string) => `Look again: ${goal}`;

/** The days that a calendar app finds in a file. */
const opened = (days: CalendarDay[]) =>
	new ICAL.Component(ICAL.parse(calendarFile(days, MADE)) as never)
		.getAllSubcomponents('vevent')
		.map((part) => new ICAL.Event(part));

test.each([
	['a day', { title: 'Walk', day: '2026-12-01' }, '2026-12-01', true],
	[
		'a day and a time',
		{ title: 'Walk', day: '2026-12-01', time: '09:30' },
		'2026-12-01T09:30:00',
		false,
	],
	['a leap day', { title: 'Walk', day: '2028-02-29' }, '2028-02-29', true],
])('a calendar opens %s', (_, day, starts, isAllDay) => {
	const [event] = opened([day]);
	expect(event?.summary).toBe('Walk');
	expect(event?.startDate.toString()).toBe(starts);
	expect(event?.startDate.isDate).toBe(isAllDay);
	expect(event?.startDate.zone.tzid).toBe('floating');
});

test('whatever is typed comes back whole, and no line is longer than 75 bytes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
			const title = typed.replaceAll(/\p{Cc}/gu, ' ');
			const [event] = opened([{ title, day: '2026-12-01', note: `${title};,\\\n${title}` }]);
			expect(event?.summary).toBe(title);
			expect(event?.description).toBe(`${title};,\\\n${title}`);
			const lines = calendarFile([{ title, day: '2026-12-01' }], MADE).split('\r\n');
			expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
		}),
	);
});

test('typed words cannot make another entry', () => {
	const title = 'Walk\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Other';
	expect(opened([{ title, day: '2026-12-01' }])).toHaveLength(1);
});

test('each entry has a name of its own', () => {
	const day = { title: 'Walk', day: '2026-12-01' };
	const names = opened([day, day, day]).map((event) => event.uid);
	expect(new Set(names).size).toBe(3);
});

test('a plan gives its steps with days and its review, and leaves the rest', () => {
	const answers = new Map([
		['goal', ['Garden']],
		['step.1', ['Walk to the gate']],
		['day.1', ['2026-12-01']],
		['time.1', ['09:30']],
		['when.1', ['after breakfast']],
		['step.2', ['No day yet']],
		['day.3', ['soon']],
		['review', ['2026-12-08']],
	]);
	expect(planDays(answers, reviewOf)).toEqual([
		{ title: 'Walk to the gate', day: '2026-12-01', time: '09:30', note: 'after breakfast' },
		{ title: 'Look again: Garden', day: '2026-12-08' },
	]);
});

test.each([
	['no day', {}, {}],
	['days that a calendar takes', { 'day.1': '2/12/2026', review: '2026-12-08' }, {}],
	[
		'a year gone by, and one of five figures',
		{ 'day.1': '2019-12-12', 'day.2': '20266-12-11' },
		{ years: ['2019-12-12', '20266-12-11'] },
	],
	['a day to look again that is past', { review: '0202-12-01' }, { years: ['0202-12-01'] }],
	[
		'days that are none',
		{ 'day.1': '31/02/2026', 'day.2': 'next Tuesday', 'day.3': '12/31/2026' },
		{ days: ['31/02/2026', 'next Tuesday', '12/31/2026'] },
	],
	[
		'a time that is none, and one of a day that is none',
		{ 'day.1': '2026-12-01', 'time.1': '25:99', 'day.2': 'soon', 'time.2': 'noon' },
		{ days: ['soon'], times: ['25:99'] },
	],
	[
		'a time of no day',
		{ 'day.1': '2026-12-01', 'time.2': '9:30am', 'day.2': ' ', 'time.3': '' },
		{ dayless: ['9:30am'] },
	],
])('a plan with %s says what its calendar leaves out, and why', (_, typed, left) => {
	const answers = new Map(Object.entries(typed).map(([name, text]) => [name, [text]]));
	expect(leftOutOf(answers)).toEqual({ days: [], years: [], times: [], dayless: [], ...left });
});

test.each([
	['09:30', '09:30'],
	['9:30', '09:30'],
	['9.30', '09:30'],
	['9:30am', '09:30'],
	['9.30 p.m.', '21:30'],
	['9am', '09:00'],
	['12am', '00:00'],
	['12.15 PM', '12:15'],
	['02:30', '02:30'],
	['23:59', '23:59'],
	// By day or by night? Nobody can tell.
	['2.30', undefined],
	['9', undefined],
	['24:00', undefined],
	['9:60', undefined],
	['13pm', undefined],
	['0am', undefined],
	['half past nine', undefined],
	['', undefined],
])('the time “%s” is read as %s', (written, time) => {
	expect(readTime(written)).toBe(time);
});

test('a time that cannot be read is in no calendar file, and its words are in the note', () => {
	const plan = new Map([
		['step.1', ['Walk']],
		['day.1', ['2026-12-02']],
		['time.1', ['half past nine']],
		['when.1', ['with Ann']],
	]);
	const [event] = opened(planDays(plan, reviewOf));
	expect(event?.startDate.toString()).toBe('2026-12-02');
	expect(event?.description).toBe('half past nine, with Ann');
});

test('no words can stand where a calendar file has a time', () => {
	const file = calendarFile([{ title: 'Walk', day: '2026-12-02', time: '9.3000\r\nX:' }], MADE);
	expect(file).toContain('DTSTART;VALUE=DATE:20261202');
	expect(file).not.toContain('9.3000');
});
