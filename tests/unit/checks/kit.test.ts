import { expect, test } from 'vitest';
import { aGuideFile, goodGuide } from '../../helpers/sample-library.ts';
import { aSession, saidOfKit } from '../../helpers/kit/sample-kit.ts';

test('a good session has nothing to mend', () => {
	expect(saidOfKit('sessions', aSession)).toEqual([]);
});

const long = (words: number) => Array.from({ length: words }, () => 'tea').join(' ');
const manyLines = Array.from({ length: 6 }, () => `\n      - ${`${long(12)}. `.repeat(3)}`).join(
	'',
);
const part = (title: string) => `  - title: ${title}\n    minutes: 5\n    do:${manyLines}\n`;

test.each<[mistake: string, typed: string | RegExp, instead: string, says: RegExp]>([
	[
		'a guide that is not there',
		'guide: making-a-hot-drink',
		'guide: making-a-hot-drnk',
		/^25: There is no guide called making-a-hot-drnk\. Did you mean making-a-hot-drink\?$/,
	],
	[
		'a sheet of a guide that is not there',
		'handouts: [making-a-hot-drink',
		'handouts: [making-tea-cakes',
		/There is no guide called making-tea-cakes\./,
	],
	[
		'a step that is not there',
		'Stand at the tap',
		'Stand at the sink',
		/^27: No step of making-a-hot-drink begins “Stand at the sink”\. Write the first words of one, as they stand\. They begin: “Stand at the tap”/,
	],
	[
		'first words that two steps have',
		'Put the cup in the sink',
		'Put the',
		/2 steps of making-a-hot-drink begin “Put the”\. Write more of its first words/,
	],
	[
		'half a word of a step',
		'Stand at the tap',
		'Stand at the ta',
		/No step of making-a-hot-drink begins “Stand at the ta”/,
	],
	[
		'a danger sign that is not there',
		'stop: [stroke]',
		'stop: [strok]',
		/^7: There is no danger sign called strok\. Did you mean stroke\?$/,
	],
	[
		'no danger sign',
		'stop: [stroke]',
		'stop: []',
		/^7: The fact stop is too short a list\. A session names the danger signs that stop it: one or more\.$/,
	],
	['no line about danger signs', /stop: .*\n/, '', /The fact stop is missing/],
	[
		'a safety line that is not there',
		'safetyLines: [burns]',
		'safetyLines: [burnt]',
		/There is no safety line called burnt\. Did you mean burns\?/,
	],
	[
		'a drawing that no guide of the session shows',
		'- Fill one cup',
		'- step: Fill one cup\n            picture: a-cup',
		/There is no drawing in the guides of this session called a-cup\./,
	],
	[
		'a drawing with words that we do not have',
		'- Fill one cup',
		'- step: Fill one cup\n            picture: a-cup\n            words: A cup on a table.',
		/There is no drawing called a-cup\./,
	],
	['minutes without end', 'minutes: 5', 'minutes: 300', /The fact parts 1: minutes is too great/],
	[
		'too many words',
		'  - title: The end',
		`${part('One')}${part('Two')}${part('Three')}${part('Four')}${part('Five')}  - title: The end`,
		/^1: This has 1\d\d\d words\. Take out \d+ or more to come down to 900: nobody reads more\.$/,
	],
	['a long sentence', 'Watch me first.', `${long(21)}.`, /^23: This sentence has 21 words/],
	[
		'how soon to get help, in its own words',
		'Watch me first.',
		'Feel ill? Call 999 now.',
		/in its own words how soon to get help/,
	],
	[
		'a phone number',
		'Watch me first.',
		'Ring 0800 123 456.',
		/The number 0800 123 456 stands in no file of content\/organisations/,
	],
	['an unknown fact', 'aim:', 'aims:', /There is no fact called aims\. Did you mean aim\?/],
])('a session with %s', (_, typed, instead, says) => {
	expect(saidOfKit('sessions', aSession.replace(typed, instead))).toContainEqual(
		expect.stringMatching(says),
	);
});

test('a step that is too long for a card is refused', () => {
	const guide = goodGuide.replace('**Stand at the tap**', `**Stand at the tap** ${long(40)},`);
	expect(saidOfKit('sessions', aSession, { guides: [aGuideFile(guide)] })).toEqual([
		expect.stringMatching(/^27: This step has 50 words: too many for a picture card\./),
	]);
});

test('a session of more than 90 minutes is refused', () => {
	const long = aSession.replaceAll(/minutes: \d+/g, 'minutes: 30');
	expect(saidOfKit('sessions', long)).toEqual([]);
	const longer = long.replace(
		'  - title: The end',
		'  - title: More\n    minutes: 2\n  - title: The end',
	);
	expect(saidOfKit('sessions', longer)).toContainEqual(
		expect.stringMatching(/A session takes 90 minutes at most/),
	);
});
