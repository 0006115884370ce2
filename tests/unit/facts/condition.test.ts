import { expect, test } from 'vitest';
import { conditionFacts } from '#lib/facts/condition.ts';
import { faultsOf } from '../../helpers/console-faults.ts';

const concept = { id: '123456784', term: 'Made-up concept', source: 'Made up' };
const condition = { plain: 'a made-up condition', shorthand: ['MU'], snomed: [concept], signs: [] };

test.each([
	['a concept', {}],
	['no concept that we have read', { snomed: [] }],
	['no shorthand', { shorthand: [] }],
	['a concept of the UK edition', { snomed: [{ ...concept, id: '123456789000000103' }] }],
])('a condition with %s has no faults', (_, change) => {
	expect(faultsOf(conditionFacts, { ...condition, ...change })).toEqual([]);
});

test.each([
	// A long id loses its last figures when it is read as a number.
	['an id not in quotation marks', { snomed: [{ ...concept, id: 123456789 }] }, 'snomed.0.id: '],
	[
		'a wrong last figure',
		{ snomed: [{ ...concept, id: '123456785' }] },
		'snomed.0.id: Its last figure',
	],
	['letters in an id', { snomed: [{ ...concept, id: 'C123456' }] }, 'snomed.0.id: '],
	[
		'an id that names no source',
		{ snomed: [{ ...concept, source: undefined }] },
		'snomed.0.source',
	],
	['no plain words', { plain: '' }, 'plain: This is empty.'],
	['a mistyped fact', { snomedct: [] }, 'Unrecognized key: "snomedct"'],
])('a condition with %s is refused', (_, change, says) => {
	expect(faultsOf(conditionFacts, { ...condition, ...change }).join('\n')).toContain(says);
});
