import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCount, type Cell } from '#lib/difference/read-count.ts';
import { workOut } from '#lib/difference/work-out.ts';

test.each<[typed: string, cell: Cell]>([
	['', 'blank'],
	['  ', 'blank'],
	['42', 42],
	[' 1,204 ', 1204],
	['1 204', 1204],
	['1,204,000', 1_204_000],
	['5', 5],
	['0', 'few'],
	['4', 'few'],
	['004', 'few'],
	['<5', 'few'],
	['< 5', 'few'],
	['Under 5', 'few'],
	['*', 'few'],
	['Mrs Smith', 'refused'],
	['943 476 5919', 'refused'],
	['9434765919', 'refused'],
	['01/02/1940', 'refused'],
	['12.5', 'refused'],
	['-3', 'refused'],
	['1,2', 'refused'],
	['12 visits', 'refused'],
	['1e3', 'refused'],
	['٤٢', 'refused'],
])('%o is read as %o', (typed, cell) => expect(readCount(typed)).toBe(cell));

const row = (people: [Cell, Cell], seen: [Cell, Cell], compared: [Cell, Cell]) =>
	workOut({
		people: { seen: people[0], compared: people[1] },
		counts: {
			seen: { before: seen[0], after: seen[1] },
			compared: { before: compared[0], after: compared[1] },
		},
	});

test.each([
	['fewer than in the comparison', row([40, 50], [320, 210], [400, 360]), -275, -80, -195],
	[
		'a fall that the comparison shares is no difference',
		row([50, 50], [100, 60], [100, 60]),
		-80,
		-80,
		0,
	],
	['more than in the comparison', row([100, 100], [50, 80], [50, 50]), 30, 0, 30],
	['no comparison', row([40, 'blank'], [320, 210], ['blank', 'blank']), -275, undefined, undefined],
	[
		'a comparison without its number of people',
		row([40, 'blank'], [320, 210], [9, 9]),
		-275,
		undefined,
		undefined,
	],
	['no number of people', row(['blank', 50], [320, 210], [400, 360]), undefined, -80, undefined],
	['a group under five', row(['few', 50], [320, 210], [400, 360]), undefined, -80, undefined],
	['one count under five', row([40, 50], [12, 'few'], [400, 360]), undefined, -80, undefined],
	[
		'a count under five in the comparison',
		row([40, 50], [320, 210], ['few', 360]),
		-275,
		undefined,
		undefined,
	],
	['what is no count', row([40, 50], ['refused', 210], [400, 360]), undefined, -80, undefined],
])('%s', (_, { groups, difference }, seen, compared, differs) => {
	expect(groups.seen.change).toBe(seen);
	expect(groups.compared.change).toBe(compared);
	expect(difference).toBe(differs);
});

test.each([
	['large counts that fall by a third', row([100, 100], [900, 600], [900, 890]), false],
	['small counts that fall by a third', row([100, 100], [9, 6], [9, 8]), true],
	['a fall without a comparison', row([40, 'blank'], [320, 210], ['blank', 'blank']), false],
	['a small fall without a comparison', row([40, 'blank'], [32, 25], ['blank', 'blank']), true],
	['nothing to tell', row([40, 'blank'], ['few', 25], ['blank', 'blank']), false],
])('whether %s may be chance', (_, { mayBeChance }, is) => expect(mayBeChance).toBe(is));

test.each([
	['groups that began alike', row([40, 50], [320, 210], [400, 360]), false],
	['one that began a quarter above the other', row([100, 100], [500, 300], [400, 390]), false],
	['one that began more than a quarter above', row([100, 100], [501, 300], [400, 390]), true],
	['one that began as far below', row([100, 100], [400, 300], [501, 390]), true],
	['groups with no more in common', row([48, 52], [400, 200], [10, 9]), true],
	['no comparison', row([40, 'blank'], [320, 210], ['blank', 'blank']), false],
	['a comparison of which half is left out', row([40, 50], [320, 210], [20, 'few']), false],
])('whether %s is unfair', (_, { isUnfair }, is) => expect(isUnfair).toBe(is));

test('nothing that is given depends on a count under five', () => {
	const typed = fc.integer({ min: 0, max: 30 });
	const six = fc.tuple(typed, typed, typed, typed, typed, typed);
	const worked = (counts: number[], few: number) => {
		const cell = (at: number) => readCount(String((counts[at] ?? 0) < 5 ? few : counts[at]));
		return row([cell(0), cell(1)], [cell(2), cell(3)], [cell(4), cell(5)]);
	};
	fc.assert(
		fc.property(six, (counts) => {
			expect(worked(counts, 0)).toEqual(worked(counts, 4));
		}),
	);
});
