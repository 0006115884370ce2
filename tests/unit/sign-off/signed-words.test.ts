import { expect, test } from 'vitest';
import { signedWords } from '#lib/sign-off/signed-words.ts';
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
	['a danger sign', 'dangerSigns:\n    - ', 'dangerSigns:\n    - perhaps '],
	['a choice', 'effort="One minute"', 'effort="Two minutes"'],
])('a change to %s asks for a new check', (_, right, wrong) => {
	expect(signed(right, wrong)).not.toBe(signed());
});

test.each([
	['the check itself', 'checked: []', 'checked: [{ name: A. Checker }]'],
	['the next check', 'reviewBy: 2028-01-10', 'reviewBy: 2028-02-10'],
	['what readers type', 'I spill my tea', 'I spill tea'],
	['a space at the end of a line', 'You never lift', 'You never lift  \nagain'.slice(0, 14)],
])('a change to %s does not', (_, right, wrong) => {
	expect(signed(right, wrong)).toBe(signed());
});

const others = new Map<string, unknown>([
	['burns', { title: 'Other words' }],
	['samaritans', { title: 'Other words' }],
	['occupational-therapist', { title: 'Other words' }],
	['nose-over-toes', '<svg>other</svg>'],
]);
const bringing = goodGuide.replace(
	'<ForTheHelper>',
	'<Picture name="nose-over-toes" words="Words." />\n\n<Contact name="samaritans" />\n\n<ForTheHelper>',
);

test.each([
	['a safety line', { safetyLines: others }],
	['an organisation', { organisations: others }],
	['a way to help by nation', { routes: others }],
	['a drawing', { pictures: others }],
])('a change to %s that the guide shows asks for a new check', (_, shelf) => {
	const guide = aGuideFile(bringing);
	expect(signedWords(guide, aLibrary(shelf))).not.toBe(signedWords(guide, library));
});

test('a wellbeing guide is signed with its crisis help', () => {
	const guide = { ...aGuideFile(), topic: 'mental-wellbeing' };
	const crisis = aLibrary({ safetyLines: new Map([['crisis', { title: 'Ring' }]]) });
	expect(signedWords(guide, crisis)).toContain('Ring');
	expect(signedWords(aGuideFile(), crisis)).not.toContain('Ring');
});

test('a card that was checked, or a number that was rung, does not', () => {
	const rung = aLibrary({
		safetyLines: new Map([
			['burns', { title: 'burns', checked: ['somebody'], reviewBy: '2028-01-01' }],
		]),
		organisations: new Map([
			['samaritans', { title: 'samaritans', lookedUp: '2026-11-22', rung: '2026-11-23' }],
		]),
	});
	const guide = aGuideFile(bringing);
	expect(signedWords(guide, rung)).toBe(signedWords(guide, library));
});
