import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile, type CalendarDay } from '#lib/text/calendar-file.ts';
import { daysLeftOut, planDays } from '#lib/worksheet/plan-days.ts';

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
	['no day', {}, 0],
	['days that a calendar takes', { 'day.1': '2026-12-01', review: '2026-12-08' }, 0],
	['a year gone by, and one of five figures', { 'day.1': '2019-12-12', 'day.2': '20266-12-11' }, 2],
	['a day to look again that is none', { 'day.1': '2026-12-01', review: '0202-12-01' }, 1],
])('a plan with %s says how many days its calendar leaves out', (_, days, count) => {
	const answers = new Map(Object.entries(days).map(([name, day]) => [name, [day]]));
	expect(daysLeftOut(answers)).toBe(count);
});
