import { expect, test } from 'vitest';
import { faultsOfPhrases } from '#lib/checks/words/search-phrases.ts';
import { leftOversIn } from '#lib/checks/words/left-overs.ts';

test.each([
	['a name', 'Mrs Evans cant lift the kettle', 'Mrs Evans'],
	['a street', 'kettle at 14 Mill Lane', '14 Mill Lane'],
	['a postcode', 'carers in CF10 3AT', 'CF10 3AT'],
])('%s in a phrase is found at its line', (_, phrase, told) => {
	const faults = faultsOfPhrases(`# A list.\nkettle too heavy\n${phrase}`);
	expect(faults.map(([line, says]) => [line, says.includes(told)])).toEqual([[3, true]]);
});

test('shorthand with figures, and a name of an illness, are nobody', () => {
	expect(faultsOfPhrases('BMI 46\nACE-III 79\nparkinsons, 82 yo\nDr said no')).toEqual([]);
});

test('a date, a link and a group’s mail are left over from nothing', () => {
	expect(
		leftOversIn('2026-11-28\n[mail](mailto:team@example.org)\nhttps://example.org/a@b.co'),
	).toEqual([]);
});
