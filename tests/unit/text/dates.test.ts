import { expect, test } from 'vitest';
import { addDays, addYears, dayOf, isIsoDate, sayDate } from '#lib/text/dates.ts';

test.each([
	['2026-11-22', true],
	['2024-02-29', true],
	['2026-02-29', false],
	['2026-13-01', false],
	['22/11/2026', false],
	['2026-1-1', false],
	['', false],
])('%s is a real day written year first: %s', (text, real) => {
	expect(isIsoDate(text)).toBe(real);
});

test('a day is said as people in the UK write it', () => {
	expect(sayDate('2026-11-22')).toBe('22 November 2026');
	expect(sayDate('2026-11-02', 'cy')).toBe('2 Tachwedd 2026');
});

test('days and years are added across their ends', () => {
	expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
	expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
	expect(addYears('2026-11-22', 3)).toBe('2029-11-22');
	expect(addYears('2024-02-29', 1)).toBe('2025-03-01');
});

test('a moment falls on the day that the clock of the device shows', () => {
	const zone = process.env['TZ'];
	try {
		process.env['TZ'] = 'Europe/London';
		expect(dayOf(new Date('2026-11-22T23:59:00Z'))).toBe('2026-11-22');
		expect(dayOf(new Date('2027-06-30T23:30:00Z')), 'half past midnight in summer').toBe(
			'2027-07-01',
		);
	} finally {
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	}
});
