import { expect, test } from 'vitest';
import { signsOf, strongest, weakerThan } from '#lib/danger-signs/sign-table.ts';
import { aSign, aTable, signFacts } from '../../helpers/sample-signs.ts';

const today = { level: 'today', call: 'GP' } as const;
const area = (order: number, signs: Record<string, ReturnType<typeof signFacts>>) => ({
	area: `Area ${order}`,
	order,
	signs,
});

test('the table goes area by area, the soonest help first, and a stronger sign before a weaker', () => {
	const signs = signsOf([
		area(2, { late: signFacts(today) }),
		area(1, {
			later: signFacts(today),
			weaker: signFacts(),
			stronger: signFacts({ strongerThan: 'weaker' }),
			strongest: signFacts({ strongerThan: 'stronger' }),
		}),
	]);
	expect(signs.map(({ name }) => name)).toEqual([
		'strongest',
		'stronger',
		'weaker',
		'later',
		'late',
	]);
});

const table = aTable(
	aSign('after-a-fall', { strongerThan: 'confusion' }),
	aSign('confusion', { strongerThan: 'muddled' }),
	aSign('muddled'),
	aSign('alone'),
	aSign('ring-a', { strongerThan: 'ring-b' }),
	aSign('ring-b', { strongerThan: 'ring-a' }),
);
const shown = (...names: string[]) => strongest(names, table).map(({ name }) => name);

test.each([
	['a stronger sign shows in place of a weaker', ['confusion', 'after-a-fall'], ['after-a-fall']],
	['and of one weaker still', ['muddled', 'after-a-fall', 'alone'], ['after-a-fall', 'alone']],
	['a weaker sign shows where no stronger one does', ['muddled', 'alone'], ['muddled', 'alone']],
	['a sign named twice shows once', ['alone', 'alone'], ['alone']],
	['a name that is none of ours shows nothing', ['alone', 'nobody'], ['alone']],
])('%s', (_, names, expected) => expect(shown(...names)).toEqual(expected));

test('signs that are stronger in a ring are walked once', () => {
	expect(weakerThan('ring-a', table)).toEqual(['ring-b', 'ring-a']);
});
