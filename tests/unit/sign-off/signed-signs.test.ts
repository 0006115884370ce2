import { expect, test } from 'vitest';
import { lastCheck, stateOf } from '#lib/sign-off/guide-state.ts';
import { withSignOff, wordsOfSign } from '#lib/sign-off/seal/signed-signs.ts';
import { fingerprintOf, sealOf } from '#tools/content/content-files.ts';
import { aCheck, aSignOff } from '../../helpers/sample-guide.ts';
import { aSign } from '../../helpers/sample-signs.ts';

const { words, ...who } = aCheck;
const isFingerprint = /^[0-9a-f]{40}$/;
const drawings = new Map([['easy-fit', '<svg/>']]);
const wordsNow = (sign = aSign('fit'), table: object = {}, drawn = drawings) =>
	wordsOfSign(sign, { ...aSignOff, ...table }, drawn);
const print = (facts: Parameters<typeof aSign>[1] = {}) =>
	fingerprintOf(wordsNow(aSign('fit', facts)));
const seal = sealOf(print(), who);
const table = { ...aSignOff, checked: [{ ...who, signs: { fit: seal, faint: seal } }] };
const signed = (name: string, fingerprint: string, checker: object = who) =>
	withSignOff(aSign(name), [sealOf(fingerprint, checker)], table);

test('a sign has a fingerprint of the same form as a guide', () => {
	expect(words).toMatch(isFingerprint);
	expect(print()).toMatch(isFingerprint);
});

test('a sign is checked by the check that holds its words as they stand', () => {
	expect(lastCheck(signed('fit', print()))?.name).toBe(aCheck.name);
	expect(stateOf(signed('fit', print()), '2026-03-01')).toBe('checked');
});

test('a sign that changed is due alone', () => {
	expect(stateOf(signed('fit', print({ level: 'today', call: 'GP' })), '2026-03-01')).toBe('draft');
	expect(stateOf(signed('faint', print()), '2026-03-01')).toBe('checked');
});

test('a sign is a draft when somebody else is named as its checker', () => {
	const other = { ...who, name: 'Somebody else' };
	expect(stateOf(signed('fit', print(), other), '2026-03-01')).toBe('draft');
});

test('a sign that nobody has checked is a draft', () => {
	expect(stateOf(signed('new', print()), '2026-03-01')).toBe('draft');
});

test.each([
	['the words', { you: 'you have something else' }],
	['the words to the helper', { other: 'they have something else' }],
	['the short form', { short: 'Something else' }],
	['its words in Easy Read', { easy: [{ says: 'You had a fit.', picture: 'easy-fit' }] }],
	['whom to call', { call: '999 or A&E' as const }],
	['whom to call in a nation', { nations: { wales: 'GP' } }],
	['what to do while waiting', { meanwhile: 'Sit down.' }],
	['what it is stronger than', { strongerThan: 'faint' }],
	['that it names suicide', { crisis: true }],
	['whom to ring', { contacts: ['samaritans'] }],
	['where its sources differ', { sourcesDiffer: 'One says 111.' }],
	['a source', { sources: aSign('fit').sources.map((one) => ({ ...one, year: 2026 })) }],
])('a change to %s asks for a new check', (_name, facts) => {
	expect(print(facts)).not.toBe(print());
});

test.each([
	['whether somebody may be watching', { mayBeWatched: true }],
	['the place of its area', { order: 77 }],
	['a fact that signs are given later', { added: 'Another' }],
])('a check is of %s too', (_, facts) => {
	expect(wordsNow({ ...aSign('fit'), ...facts })).not.toBe(wordsNow());
});

test('a sign that its author checked, and whose author is then taken out, is a draft', () => {
	const written = { on: '2026-01-10', by: [{ name: who.name }] };
	const own = sealOf(fingerprintOf(wordsNow(aSign('fit'), { written })), who);
	const checked = [{ ...who, signs: { fit: own } }];
	const shown = withSignOff(aSign('fit'), [sealOf(print(), who)], { ...aSignOff, checked });
	expect(stateOf(shown, '2026-03-01')).toBe('draft');
});

test('a check is of the sign by its name, and of the heading that it stands under', () => {
	expect(fingerprintOf(wordsNow(aSign('faint')))).not.toBe(
		fingerprintOf(wordsNow({ ...aSign('faint'), name: 'fit' })),
	);
	expect(fingerprintOf(wordsNow({ ...aSign('fit'), area: 'Wait until tomorrow' }))).not.toBe(
		print(),
	);
});

test('a change to the drawing beside its words in Easy Read asks for a new check', () => {
	const fit = aSign('fit', { easy: [{ says: 'You had a fit.', picture: 'easy-fit' }] });
	const redrawn = new Map([['easy-fit', '<svg><path/></svg>']]);
	expect(wordsNow(fit, {}, redrawn)).not.toBe(wordsNow(fit));
	expect(wordsNow(aSign('fit'), {}, redrawn)).toBe(wordsNow());
});
