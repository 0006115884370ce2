import { expect, test } from 'vitest';
import { wordsOf } from '#lib/danger-signs/about-whom.ts';
import { signsOfGuide } from '#lib/danger-signs/signs-of-guide.ts';
import { pickerGuide } from '#lib/hand-over/picker-guide.ts';
import { signPointsOf } from '#lib/sign-off/sign-points.ts';
import { aGuide } from '../../helpers/sample-guide.ts';
import { aSign, aTable } from '../../helpers/sample-signs.ts';

const table = aTable(
	aSign('stroke', { you: 'your face droops', other: 'their face droops' }),
	aSign('worn-out', { you: 'you cannot go on', other: 'they cannot go on' }),
);
const named = { ...aGuide().checkFirst, stop: ['stroke'], watch: ['worn-out'] };
const aboutThem = { ...named, about: 'them' as const, aboutYou: ['worn-out'] };
const stroke = aSign('stroke', { you: 'your face droops', other: 'their face droops' });

test.each([
	['the reader, where a guide says nothing else', {}, [], 'your face droops'],
	['the person helped, in words to the helper', {}, ['stroke'], 'their face droops'],
	['the person helped, in a guide about them', { about: 'them' as const }, [], 'their face droops'],
	[
		'the reader, where a guide about them says so',
		{ about: 'them' as const, aboutYou: ['stroke'] },
		['stroke'],
		'your face droops',
	],
])('a sign speaks of %s', (_, about, helperSigns, words) =>
	expect(wordsOf(stroke, about, helperSigns)).toBe(words),
);

test.each([
	['of the reader', named, ['your face droops', 'you cannot go on']],
	[
		'of the person helped, and a sign of the carer',
		aboutThem,
		['their face droops', 'you cannot go on'],
	],
])(
	'a guide %s says so on its card, under When to get help, and to its checker',
	(_, facts, words) => {
		const { stop, help } = signsOfGuide(facts, table);
		const said = (groups: typeof stop) =>
			groups.flatMap(({ signs }) => signs.map((one) => one.words));
		expect(said(stop)).toEqual(words.slice(0, 1));
		expect(help.flatMap(({ groups }) => said(groups))).toEqual(words);
		expect(signPointsOf(facts, table).map(({ text }) => text)).toEqual(words);
	},
);

test('a step on paper speaks of whom its guide speaks', () => {
	const guide = {
		slug: 'a',
		topic: 'b',
		facts: aGuide({ checkFirst: aboutThem }),
		state: 'draft' as const,
	};
	const body = '<TryThisFirst>\n\n1. Stop. <DangerSign name="stroke" />\n\n</TryThisFirst>';
	expect(pickerGuide(guide, body, [], table).steps).toEqual([
		'Stop. If their face droops: call 999 now.',
	]);
});
