import { describe, expect, test } from 'vitest';
import {
	addToSlip,
	bringBack,
	emptySlip,
	endSlip,
	give,
	putNoteOn,
	takeNoteOut,
	withoutLeft,
	wouldBeLost,
	type SlipInHand,
} from '#lib/hand-over/slip-in-hand.ts';
import { endings, waysToGive, type Ending, type WayToGive } from '#lib/hand-over/slip-ends.ts';

const ways = Object.keys(waysToGive) as WayToGive[];
const with2917 = addToSlip(emptySlip, ['2917']).slip;
const given = give(with2917, 'slip');
const written = (slip: SlipInHand, note = 'made-up note') => ({ ...slip, note });

describe('a slip in hand', () => {
	test('takes guides, each once, up to six', () => {
		const { slip, added, tooMany } = addToSlip(with2917, ['2917', '2534']);
		expect([slip.codes, added, tooMany]).toEqual([['2917', '2534'], ['2534'], []]);
	});
	test.each(ways)('handed over as %s, it is done: what is added begins another', (way) => {
		const { slip } = addToSlip(give(with2917, way), ['2534']);
		expect(slip).toEqual({ ...emptySlip, patient: 1, codes: ['2534'], before: ['2917'] });
		expect(bringBack(slip).codes).toEqual(['2917', '2534']);
	});
	test('at the first choice of the next patient, nothing can be brought back', () => {
		expect(addToSlip(endSlip(with2917, 'next patient'), ['2534']).slip.before).toEqual([]);
	});
	test.each(ways)('handing it over as %s ends what can be brought back', (way) => {
		expect(give(addToSlip(given, ['2534']).slip, way).before).toEqual([]);
	});
	test('pressing Next patient twice loses nothing that could be brought back', () => {
		const once = endSlip(with2917, 'next patient');
		expect(endSlip(once, 'next patient').before).toEqual(['2917']);
	});
	test('names each way by which the patient got it once, and no other', () => {
		let slip = give(given, 'text');
		for (const way of ways) slip = give(give(slip, way), way);
		expect(slip.givenAs).toEqual(['slip', 'text', 'slip-and-sheets', 'slip-and-guides', 'link']);
	});
	test('guides that are brought back come without their note, and with none that stands alone', () => {
		const next = endSlip(written(given), 'next choice');
		expect(bringBack(next).note).toBe('');
		const back = bringBack(written(next, 'another'));
		expect([back.codes, back.note]).toEqual([['2917'], '']);
		expect(back.left.map(({ note }) => note)).toEqual(['another', 'made-up note']);
		const chosen = addToSlip(next, ['2534']).slip;
		expect(bringBack(written({ ...chosen, before: ['2917'] }, 'its own')).note).toBe('its own');
	});
	test.each([
		['written before any guide', emptySlip],
		['left by the last guide that was taken out', { ...with2917, codes: [] }],
		['left so by a slip that was handed over', { ...given, codes: [] }],
		['of a page with guides to bring back', { ...emptySlip, before: ['4183'] }],
	])('a note %s joins no guide that is chosen after it', (_, slip) => {
		const { slip: next } = addToSlip(written(slip), ['2534']);
		expect(next).toMatchObject({ codes: ['2534'], note: '', patient: 1, before: [] });
		expect(next.left).toMatchObject([{ codes: [], note: 'made-up note' }]);
	});
	test('a note that waits is put on the slip in hand, before what stands there', () => {
		const next = addToSlip(written(emptySlip), ['2534']).slip;
		expect(putNoteOn(next, 0)).toMatchObject({ note: 'made-up note', left: [] });
		expect(putNoteOn(written(next, 'another'), 0).note).toBe('made-up note\nanother');
	});
	test('a note that is taken out waits, and is lost to nobody', () => {
		const slip = takeNoteOut({ ...written(with2917), at: 5 });
		expect(slip).toMatchObject({ codes: ['2917'], note: '' });
		expect(slip.left).toEqual([{ ...emptySlip, note: 'made-up note', at: 5 }]);
	});
});

describe('what an ending leaves', () => {
	const rich = { ...give(written(with2917), 'text'), isLarge: true };
	test.each(Object.keys(endings) as Ending[])('%s: nothing but what its line says', (ending) => {
		const { before, hadNote, left, patient, ...rest } = endSlip(rich, ending);
		expect({ ...emptySlip, ...rest }).toEqual(emptySlip);
		// A note that waits is not gone.
		expect(hadNote).toBe(['next patient', 'clock'].includes(ending));
		expect(patient).toBe(rich.patient + 1);
		expect(before).toEqual(endings[ending].leavesGuides ? ['2917'] : []);
		expect(left.map(({ note }) => note)).toEqual(
			endings[ending].leavesNote ? ['made-up note'] : [],
		);
	});
	test.each(ways)('handed over as %s: a note is left that stands on no paper', (way) => {
		const { left } = endSlip(give(written(with2917), way), 'next choice');
		expect(left).toHaveLength(waysToGive[way].holdsNote ? 0 : 1);
	});
	test('a note that was changed after the print is left, with its own guides and its size', () => {
		const changed = written(give(written(with2917), 'slip', true), 'another');
		expect(addToSlip(changed, ['2534']).slip.left).toEqual([
			expect.objectContaining({ codes: ['2917'], note: 'another', isLarge: true }),
		]);
	});
	test('notes of several patients wait, the last one first, and go one at a time', () => {
		const first = endSlip(give(written(with2917, 'one'), 'text'), 'next choice');
		const second = give(written(addToSlip(first, ['2534']).slip, 'two'), 'text');
		const third = endSlip(second, 'next choice');
		expect(third.left.map(({ note }) => note)).toEqual(['two', 'one']);
		expect(withoutLeft(third, 0).left.map(({ note }) => note)).toEqual(['one']);
		expect(withoutLeft(third, 1).left.map(({ note }) => note)).toEqual(['two']);
	});
	test('a note without a guide waits for one, where nobody asked to end its slip', () => {
		expect(endSlip(written(emptySlip), 'link').left).toMatchObject([{ codes: [] }]);
		expect(endSlip(written(emptySlip), 'next patient').left).toEqual([]);
	});
});

describe('that a note went with the guides that may be brought back', () => {
	test('is known until they are back, whoever presses twice', () => {
		const next = endSlip(written(with2917), 'next patient');
		expect(next.hadNote).toBe(true);
		expect(endSlip(next, 'next patient').hadNote).toBe(true);
		expect(bringBack(next).hadNote).toBe(false);
		expect(addToSlip(next, ['2534']).slip.hadNote).toBe(false);
		expect(endSlip(with2917, 'next patient').hadNote).toBe(false);
	});
	test('is known of one on paper too, for it comes back to no slip', () => {
		expect(endSlip(give(written(with2917), 'slip'), 'next choice').hadNote).toBe(true);
	});
});

test.each<[string, SlipInHand, boolean]>([
	['nothing', emptySlip, false],
	['guides that nobody was given', with2917, true],
	['guides that were given', given, false],
	['a note by itself', written(emptySlip), true],
	['a note that was printed', give(written(with2917), 'slip'), false],
	['a note that went by no text message', give(written(with2917), 'text'), true],
	['a note that was changed since', written(given, 'another'), true],
	['a note that waits', endSlip(give(written(with2917), 'text'), 'next choice'), true],
	['the next patient’s empty slip', endSlip(with2917, 'next patient'), false],
])('who leaves the page loses something of %s, or not', (_, slip, isLost) =>
	expect(wouldBeLost(slip)).toBe(isLost),
);
