import { expect, test } from 'vitest';
import {
	heightDifference,
	hoursInWeek,
	readMeasure,
	readNumber,
	weekBegins,
} from '#lib/worksheet/measures.ts';

test.each([
	['46', 46],
	[' 46.5 cm ', 46.5],
	['46,5', 46.5],
	['4 hours', 4],
	['', undefined],
	['about 46', undefined],
	['46 or 47', undefined],
	['-3', undefined],
	['4600', undefined],
])('the number in “%s”', (written, number) => expect(readNumber(written)).toBe(number));

test.each([
	['a seat that is too low', '46', '38', { is: 'lower', centimetres: '8' }],
	['a seat that is too high', '42', '45.5', { is: 'higher', centimetres: '3.5' }],
	['a level seat', '44', '44,0', { is: 'same', centimetres: '0' }],
	['no seat yet', '44', '', undefined],
	['words', 'low', '44', undefined],
	['millimetres', '450', '400', undefined],
])('the difference for %s', (_, knee, seat, found) =>
	expect(heightDifference(knee, seat)).toEqual(found),
);

test.each([
	['2', '4', 8],
	['3', '2.5', 7.5],
	['8', '4', undefined],
	['5', '40', undefined],
	['', '4', undefined],
])('%s days of %s hours', (days, hours, total) => expect(hoursInWeek(days, hours)).toBe(total));

test('each week of a plan begins seven days after the one before', () => {
	expect(weekBegins('2026-12-24', 1)).toBe('2026-12-24');
	expect(weekBegins('2026-12-24', 3)).toBe('2027-01-07');
	expect(weekBegins('', 1)).toBeUndefined();
	expect(weekBegins('2026-02-30', 1)).toBeUndefined();
});

test.each([
	['centimetres', '12.5cm', 12.5],
	['centimetres', '150', 150],
	['centimetres', '151', undefined],
	['centimetres', '18 in', undefined],
	['centimetres', '4O', undefined],
	['centimetres', '½', undefined],
	['centimetres', '17½', undefined],
	['centimetres', '٣٤', undefined],
	['centimetres', '1e3', undefined],
	['centimetres', 'abc', undefined],
	['days', '7', 7],
	['days', '7.5', undefined],
	['hours', '24', 24],
	['hours', '25', undefined],
] as const)('for %s, “%s” can be worked with, or not', (measure, written, number) =>
	expect(readMeasure(written, measure)).toBe(number),
);
