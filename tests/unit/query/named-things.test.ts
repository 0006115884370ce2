import { expect, test } from 'vitest';
import type { Passage } from '#lib/guide/passages.ts';
import { namedConditions, namedThings } from '#lib/query/named-things.ts';
import { thingIn } from '#lib/query/thing-in.ts';

const passage = (text: string, kind: Passage['kind'] = 'paragraph'): Passage => ({
	kind,
	line: 1,
	text,
});
const guide = (slug: string, readersWords: string[], ...passages: Passage[]) => ({
	slug,
	facts: { title: `About ${slug}`, summary: 'What helps.', readersWords },
	passages,
});

test.each([
	['kettle', 'kettle'],
	['My kettles', 'kettle'],
	['  the Kettle?', 'kettle'],
	['kettle descaler', undefined],
	['', undefined],
])('what “%s” names: %s', (text, thing) => expect(thingIn(text)).toBe(thing));

test('what is named in passing leads to guides that are about it, or whose readers type it alone, where there are such', () => {
	const things = namedThings(
		[
			guide('kitchen', ['I cannot lift the kettle'], passage('Fill the kettle with a jug.')),
			guide('chair', ['stuck in my chair'], passage('Wait for the kettle. Mind the cat.')),
			...[
				'bed',
				'bath',
				'desk',
				'stairs',
				'bus',
				'shop',
				'loo',
				'park',
				'bins',
				'work',
				'door',
			].map((slug) => guide(slug, [], passage('Take your time.'))),
		],
		{ guides: new Map([['bus', ['cat', 'kettle on the bus']]]), nothing: [] },
	);
	expect(things.get('kettle')).toEqual(['kitchen']);
	expect(things.get('cat')).toEqual(['bus']);
	expect(things.has('time')).toBe(false);
});

test('headings are read, a clinician’s words are not, nor what is known to be none of ours', () => {
	const things = namedThings(
		[
			guide(
				'toilet',
				[],
				passage('Use a commode', 'heading'),
				passage('Ask for the bladder chart.', 'clinician'),
				passage('Mind the cat.'),
			),
		],
		{ guides: new Map(), nothing: ['cats'] },
	);
	expect([...things.keys()]).toEqual(['commode']);
});

test('a condition of one word leads to the guides that name it before others do, and to those that are asked for by it', () => {
	const named = namedConditions(
		[
			{ slug: 'energy', conditionNames: [['fatigue', 'TATT'], ['long covid']] },
			{ slug: 'desk', conditionNames: [['back pain'], ['TATT']] },
			{ slug: 'work', conditionNames: [['TATT'], ['frailty']] },
		],
		{ guides: new Map([['desk', ['frailty', 'frailty at a desk']]]) },
	);
	expect(named).toEqual(
		new Map([
			['fatigue', ['energy']],
			['tatt', ['energy', 'work']],
			['frailty', ['work', 'desk']],
		]),
	);
});
