import { expect, test } from 'vitest';
import { guideFacts } from '#lib/facts/guide-facts.ts';
import { aGuide } from '../../helpers/sample-guide.ts';

const faults = (facts: unknown) =>
	guideFacts
		.safeParse(facts)
		.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a complete guide has no faults', () => {
	expect(faults(aGuide())).toEqual([]);
});

test.each([
	['a wrong code', { code: '2918' }, 'code: This is not one of our four-figure codes.'],
	['a long title', { title: 'x'.repeat(61) }, 'title: Keep the title to 60 letters'],
	['a UK date', { reviewBy: '22/11/2027' }, 'reviewBy: Write a real date, year first'],
	['no readers’ words', { readersWords: [] }, 'readersWords: Write five phrases or more.'],
	[
		'a check date before it was written',
		{ reviewBy: '2025-01-01' },
		'reviewBy: The check date must come after',
	],
	['an unknown fact', { colour: 'red' }, 'Unrecognized key: "colour"'],
	['an unknown audience', { audience: ['doctor'] }, 'audience.0'],
	[
		'an insecure address',
		{ sources: [{ ...aGuide().sources[0], url: 'http://example.org' }] },
		'sources.0.url: Write the whole web address',
	],
	[
		'a source without a publisher',
		{ sources: [{ ...aGuide().sources[0], publisher: '' }] },
		'sources.0.publisher: This is empty.',
	],
])('%s is refused in plain words', (_, change, says) => {
	expect(faults({ ...aGuide(), ...change }).join('\n')).toContain(says);
});

test('every fact is needed, but for withdrawal, and for a code, which comes when a guide is taken in', () => {
	for (const fact of Object.keys(aGuide()).filter((name) => name !== 'code')) {
		const lacking = Object.fromEntries(Object.entries(aGuide()).filter(([name]) => name !== fact));
		expect(faults(lacking), fact).not.toEqual([]);
	}
});
