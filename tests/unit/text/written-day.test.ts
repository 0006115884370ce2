import { describe, expect, test } from 'vitest';
import { isLikelyDay, readDay } from '#lib/text/written-day.ts';

describe('the day that someone meant', () => {
	test.each([
		['year first', '2026-12-01', '2026-12-01'],
		['with two figures for the year', '01/12/26', '2026-12-01'],
		['as a browser makes of two figures', '0026-12-01', '2026-12-01'],
		['with points', '1.2.2027', '2027-02-01'],
		['no real day', '31/02/26', undefined],
		['a year half typed', '0202-12-01', '0202-12-01'],
		['words', 'Monday', undefined],
		['nothing', '', undefined],
	])('%s', (_, written, day) => expect(readDay(written)).toBe(day));
});

test.each([
	['2026-12-01', true],
	['2020-01-01', true],
	['2100-12-31', true],
	['2019-12-31', false],
	['2101-01-01', false],
	['0202-12-01', false],
	['20266-12-11', false],
])('%s may stand in a plan: %s', (day, isLikely) => expect(isLikelyDay(day)).toBe(isLikely));
