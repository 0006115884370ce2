import { expect, test } from 'vitest';
import { emergenciesAreWhole } from '#lib/checks/signs/emergency-kinds.ts';
import { readEmergencies } from '#lib/query/search-data.ts';
import { readSigns } from '#tools/content/read-signs.ts';
import { textOf } from '#tools/content/content-files.ts';

const table = readSigns('content');
const levelOf = (sign: string) => table.get(sign)?.level;
const real = new Map(
	Object.entries(readEmergencies(textOf('content/search/emergencies.yaml'))).map(([name, kind]) => [
		name,
		{ ...kind, phrases: 99 },
	]),
);
const ask = (
	changed: [name: string, kind: { signs: string[]; phrases: number; mayBeWatched?: boolean }][],
) =>
	emergenciesAreWhole(
		'emergencies.yaml',
		new Map([
			...real,
			...changed.map(([name, kind]) => [name, { mayBeWatched: false, ...kind }] as const),
		]),
		levelOf,
	).map(({ says }) => says);

test('ours are whole', () => expect(ask([])).toEqual([]));

test.each([
	[
		'a sign for today',
		{ signs: ['more-phlegm'], phrases: 99 },
		'does not begin with a sign for now',
	],
	['no sign', { signs: [], phrases: 99 }, 'does not begin with a sign for now'],
	['a file that cannot be read', { signs: ['stroke'], phrases: 0 }, 'has 0 phrases'],
])('stroke with %s is refused', (_, kind, says) => {
	expect(ask([['stroke', kind]])).toContainEqual(expect.stringContaining(says));
});

test('a kind that was taken out is told', () => {
	const without = new Map([...real].filter(([name]) => name !== 'suicide'));
	expect(emergenciesAreWhole('emergencies.yaml', without, levelOf).map(({ says }) => says)).toEqual(
		['The kind suicide is gone.'],
	);
});

test.each([
	[
		'the sign of another kind first',
		'stroke',
		{ signs: ['head-injury-brain-signs'] },
		'the sign stroke',
	],
	['no way to leave the page', 'abuse-at-home', { mayBeWatched: false }, 'may be watching'],
])('%s is refused', (_, name, changed, says) => {
	const kind = real.get(name);
	if (!kind) throw new Error(`There is no kind called ${name}.`);
	expect(ask([[name, { ...kind, ...changed }]])).toEqual([expect.stringContaining(says)]);
});
