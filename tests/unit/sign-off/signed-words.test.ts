import { describe, expect, test } from 'vitest';
import { guideFacts } from '#lib/facts/guide-facts.ts';
import { organisationFacts } from '#lib/facts/organisation.ts';
import { routeFacts } from '#lib/facts/route.ts';
import { safetyLineFacts } from '#lib/facts/safety-line.ts';
import { signedWords, wordsOfCard } from '#lib/sign-off/seal/signed-words.ts';
import { aSign, aTable } from '../../helpers/sample-signs.ts';
import { aGuideFile, aLibrary, goodGuide } from '../../helpers/sample-library.ts';

const library = aLibrary();
const signed = (right = '', wrong = '') =>
	signedWords(aGuideFile(goodGuide.replace(right, wrong)), library);

test.each([
	['the title', 'title: Making', 'title: Brewing'],
	['the thing to do today', 'no more.', 'no less.'],
	['who should ask first', 'burnt your hand', 'burnt your arm'],
	['the clinician’s sentence', 'less lifting', 'more lifting'],
	['a grade', 'practice wisdom', 'strong'],
	['a step', 'Slide the kettle', 'Lift the kettle'],
	['the summary', 'summary: ', 'summary: Now '],
	['a claim', 'claim: ', 'claim: Perhaps '],
	['the choice of danger signs', 'stop: [stroke]', 'stop: [stroke, fit]'],
	['the code', 'code: "1551"', 'code: "2917"'],
	['who it is for', 'audience: [', 'audience: [carer, '],
	['who wrote it', 'by: [', 'by: [Somebody else, '],
	['what changed', 'what: ', 'what: Not '],
	['how a source was read', 'read: ', 'read: reported by somebody, not '],
	['what readers say, which search shows', 'I spill my tea', 'I spill tea'],
	['the day of the next check', 'reviewBy: 2028-01-10', 'reviewBy: 2028-02-10'],
	['a choice', 'effort="One minute"', 'effort="Two minutes"'],
])('a change to %s asks for a new check', (_, right, wrong) => {
	expect(signed(right, wrong)).not.toBe(signed());
});

test.each([
	['the check itself', 'checked: []', 'checked: [{ name: A. Checker }]'],
	['a space at the end of a line', 'You never lift', 'You never lift  \nagain'.slice(0, 14)],
])('a change to %s does not', (_, right, wrong) => {
	expect(signed(right, wrong)).toBe(signed());
});

test.each([
	['folder', 'daily-activities', 'saving-energy'],
	['topic', 'work', 'making-a-hot-drink'],
])('a guide that moves to another %s asks for a new check', (_, topic, slug) => {
	const guide = aGuideFile();
	expect(signedWords({ ...guide, topic, slug }, library)).not.toBe(signedWords(guide, library));
});

const others = new Map<string, unknown>([
	['burns', { title: 'Other words' }],
	['samaritans', { title: 'Other words' }],
	['occupational-therapist', { title: 'Other words' }],
]);
const bringing = goodGuide.replace(
	'<ForTheHelper>',
	'<Picture name="nose-over-toes" words="Words." />\n\n<Contact name="samaritans" />\n\n<ForTheHelper>',
);

test.each([
	['a danger sign', { dangerSigns: aTable(aSign('chest-pain', { you: 'you have other words' })) }],
	['a safety line', { safetyLines: others }],
	['an organisation', { organisations: others }],
	['a way to help by nation', { routes: others }],
])(
	'a change to the words of %s that the guide shows does not: they are signed on their own',
	(_, shelf) => {
		const guide = aGuideFile(bringing);
		expect(signedWords(guide, aLibrary(shelf))).toBe(signedWords(guide, library));
	},
);

test.each([
	['a safety line', 'safetyLines: [burns]', 'safetyLines: [standing-up]'],
	['an organisation', 'name="samaritans"', 'name="shout"'],
	['a way to help by nation', 'route="occupational-therapist"', 'route="falls"'],
])('another %s in its place asks for a new check', (_, right, wrong) => {
	expect(bringing).toContain(right);
	const changed = aGuideFile(bringing.replace(right, wrong));
	expect(signedWords(changed, library)).not.toBe(signedWords(aGuideFile(bringing), library));
});

test('a change to the lines of a drawing asks for a new check', () => {
	const other = aLibrary({ pictures: new Map([['nose-over-toes', '<svg>other</svg>']]) });
	const guide = aGuideFile(bringing);
	expect(signedWords(guide, other)).not.toBe(signedWords(guide, library));
});

/** What a checker may change alone, and what is shown to nobody: a list that is not to grow in passing. */
const OUTSIDE = {
	guide: ['checked', 'withdrawn', 'beingCorrected'],
	card: ['checked'],
};

test.each([...Object.keys(guideFacts.shape), 'a fact that guides are given later'])(
	'each fact of a guide is sealed, but for a few: %s',
	(fact) => {
		const guide = aGuideFile();
		const values = { ...(guide.front.values as object), [fact]: ['made up for a test'] };
		const changed = signedWords({ ...guide, front: { ...guide.front, values } }, library);
		expect(changed === signedWords(guide, library)).toBe(OUTSIDE.guide.includes(fact));
	},
);

test.each([
	...Object.keys({
		...organisationFacts.shape,
		...routeFacts.shape,
		...safetyLineFacts.shape,
	}),
	'a fact that cards are given later',
])('each fact of a card is sealed, but for a few: %s', (fact) => {
	const words = (facts: object) => wordsOfCard('content/organisations/acas.yaml', facts);
	const changed = words({ name: 'Acas', [fact]: ['made up for a test'] });
	expect(changed === words({ name: 'Acas' })).toBe(OUTSIDE.card.includes(fact));
});

test('a fact inside another is sealed, whatever its name', () => {
	const words = (fact: string) =>
		signed('readersWords:', `added: { checked: ${fact}, note: ${fact}, source: 1 }\nreadersWords:`);
	expect(words('one')).not.toBe(words('two'));
});

describe('a guide that is taken down', () => {
	const words = (why: string, withWhy: boolean) =>
		signedWords(
			aGuideFile(
				goodGuide.replace('reviewBy:', `withdrawn: { on: 2026-03-01, why: ${why} }\nreviewBy:`),
			),
			library,
			withWhy,
		);

	test('needs no new check for that', () => {
		expect(words('One.', false)).toBe(signed());
	});

	test('shows the words about it only when they were checked as well', () => {
		expect(words('One.', true)).not.toBe(signed());
		expect(words('One.', true)).not.toBe(words('Two.', true));
	});
});
