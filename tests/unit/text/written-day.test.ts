import { describe, expect, test } from 'vitest';
import { isExpectedDay, isLikelyDay, readDay } from '#lib/text/written-day.ts';

describe('the day that someone meant', () => {
	test.each([
		['year first', '2026-12-01', '2026-12-01'],
		['with two figures for the year', '01/12/26', '2026-12-01'],
		['as a browser makes of two figures', '0026-12-01', '2026-12-01'],
		['of the last century', '1/5/98', '1998-05-01'],
		['of the last century, as a browser makes of it', '0098-05-01', '1998-05-01'],
		['at the end of what means this century', '1/5/49', '2049-05-01'],
		['at the beginning of what means the last', '0050-05-01', '1950-05-01'],
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

test.each([
	['this year', '2026-12-01', '2026-11-22', true],
	['ten years on', '2036-11-22', '2026-11-22', true],
	['a day more', '2036-11-23', '2026-11-22', false],
	['far off', '2098-05-01', '2026-11-22', false],
	['a day of birth', '1950-05-01', '2026-11-22', false],
	['before there were plans', '2019-12-31', '2026-11-22', false],
	['on a device that says it is 1970', '2036-11-23', '1970-01-01', true],
])('a day %s is taken without a question, or not', (_, day, today, isExpected) =>
	expect(isExpectedDay(day, today)).toBe(isExpected),
);
