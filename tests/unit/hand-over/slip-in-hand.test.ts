import { describe, expect, test } from 'vitest';
import {
	addToSlip,
	bringBack,
	emptySlip,
	give,
	nextSlip,
	reopen,
} from '#lib/hand-over/slip-in-hand.ts';

const with2917 = addToSlip(emptySlip, ['2917']).slip;
const given = give(with2917, 'slip');

describe('a slip in hand', () => {
	test('takes guides, each once, up to six', () => {
		const { slip, added, tooMany } = addToSlip(with2917, ['2917', '2534']);
		expect([slip.codes, added, tooMany]).toEqual([['2917', '2534'], ['2534'], []]);
	});
	test('once given, what is added begins another, and the last guides may be brought back', () => {
		const { slip } = addToSlip(given, ['2534']);
		expect(slip).toEqual({ codes: ['2534'], isGiven: false, givenAs: [], before: ['2917'] });
		expect(bringBack(slip).codes).toEqual(['2917', '2534']);
	});
	test('written on after it was given, takes what is added, and says how it was given', () => {
		const { slip } = addToSlip(reopen(given), ['2534']);
		expect([slip.codes, slip.givenAs]).toEqual([['2917', '2534'], ['slip']]);
	});
	test('at the first choice of the next patient, nothing can be brought back', () => {
		expect(addToSlip(nextSlip(with2917), ['2534']).slip.before).toEqual([]);
	});
	test('a print ends what can be brought back', () => {
		expect(give(addToSlip(given, ['2534']).slip, 'slip').before).toEqual([]);
	});
	test('pressing Next patient twice loses nothing that could be brought back', () => {
		expect(nextSlip(nextSlip(with2917)).before).toEqual(['2917']);
	});
	test('says each way it was given once; a copied record line is none', () => {
		expect(give(give(give(given, 'text message')), 'slip').givenAs).toEqual([
			'slip',
			'text message',
		]);
	});
});
