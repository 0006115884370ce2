import { expect, test } from 'vitest';
import { factsForPatients, sinceCheck, withoutWords } from '#lib/sign-off/checked-text.ts';
import { stateWith } from '#lib/sign-off/guide-state.ts';
import { aCheck, aGuide, aSignOff } from '../../helpers/sample-guide.ts';

const checked = aGuide({ checked: [aCheck], reviewBy: '2027-02-01' });
const isSealed = (text: string, check: typeof aCheck) => text === `sealed by ${check.name}`;
const SEALED = 'sealed by A made-up checker';

test.each([
	['words as they were checked', checked, SEALED, undefined, 'as checked'],
	['words that nobody has checked', aGuide(), 'new', undefined, 'as checked'],
	[
		'words whose only check is by their author',
		aGuide({ checked: [{ ...aCheck, name: 'A made-up author' }] }),
		'new',
		SEALED,
		'as checked',
	],
	['other words, with the checked ones beside them', checked, 'new', SEALED, 'mended'],
	['other words, with nothing beside them', checked, 'new', undefined, 'lost'],
	['other words, and others again beside them', checked, 'new', 'newer', 'lost'],
	[
		'other words, and those of another check beside them',
		checked,
		'new',
		'sealed by Another',
		'lost',
	],
])('%s', (_, facts, current, kept, since) => {
	expect(sinceCheck(facts, { current, kept }, isSealed)).toBe(since);
});

test('who checked the words, and that they were taken down, is taken from the guide as it stands', () => {
	const withdrawn = { on: '2026-05-01', why: 'Made up.' };
	const forged = {
		...checked,
		checked: [{ ...aCheck, name: 'Somebody else' }],
		reviewBy: '2029-01-01',
	};
	const facts = factsForPatients(
		{ ...forged, title: 'As checked' },
		{ ...checked, title: 'New', withdrawn },
	);
	expect(facts).toMatchObject({
		title: 'As checked',
		checked: [aCheck],
		reviewBy: '2027-02-01',
		withdrawn,
	});
});

test('a guide is taken down where the words that were checked say so, too', () => {
	const marks = {
		withdrawn: { on: '2026-05-01', why: 'Made up.' },
		beingCorrected: { on: '2026-05-02' },
	};
	expect(factsForPatients({ ...checked, ...marks }, checked)).toMatchObject(marks);
});

test('of a guide that is being corrected no word is left', () => {
	const words = JSON.stringify(withoutWords(checked, 'Guide 2917'));
	expect(words).not.toMatch(
		/A made-up (?!author|checker)|made-up thing|Ten\.|chest-pain|First written/,
	);
});

const correcting = { beingCorrected: { on: '2026-05-01' } };
const signedCard = { ...aSignOff, checked: [aCheck], reviewBy: '2027-02-01' };

test.each([
	['a checked guide with a fault', { ...checked, ...correcting }, [], 'correcting'],
	[
		'a checked guide that shows a faulty sign',
		checked,
		[{ ...aSignOff, ...correcting }],
		'correcting',
	],
	['a checked guide', checked, [signedCard], 'checked'],
	['a draft with a fault', { ...aGuide(), ...correcting }, [], 'draft'],
	[
		'a guide with a fault that was taken down',
		{ ...checked, ...correcting, withdrawn: { on: '2026-05-01', why: 'Made up.' } },
		[],
		'withdrawn',
	],
])('%s', (_, facts, cards, state) => {
	expect(stateWith(facts, cards, '2026-06-01')).toBe(state);
});
