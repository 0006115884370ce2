import { expect, test } from 'vitest';
import { unknown } from '#lib/checks/facts/known-names.ts';
import { ownGuide, ownName } from '#lib/checks/facts/said-names.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const library = readLibrary();

test.each([
	['dangerSigns', 'Smell of gas', 'gas-smell'],
	['organisations', 'Age UK Advice Line', 'age-uk'],
	['safetyLines', 'Hot water, hot drinks and hobs', 'hot-water'],
	['topics', 'Staying steady', 'falls-prevention'],
] as const)('%s: %s is known by what it is called', (kind, typed, name) => {
	expect(ownName(typed, kind, library)).toBe(name);
});

test('a guide is known by its title', () => {
	const title = library.guides.find(({ slug }) => slug === 'saving-energy')?.facts?.title ?? '';
	expect(ownGuide(title, library)).toBe('saving-energy');
});

test.each([
	['falls', ['after-a-fall', 'saving-energy'], 'Did you mean after-a-fall?'],
	[
		'fall',
		['after-a-fall', 'worried-by-a-fall'],
		'Did you mean one of these: after-a-fall, worried-by-a-fall?',
	],
	['zebra', ['after-a-fall', 'kitchen'], 'Use one of: after-a-fall, kitchen.'],
])('%s is answered by the names that hold it', (typed, names, fix) => {
	expect(unknown(typed, names, 1, 'guide', 'content/guides/').map(([, , one]) => one)).toEqual([
		fix,
	]);
});
