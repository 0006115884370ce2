import { expect, test } from 'vitest';
import {
	earliestReview,
	hasPublicPage,
	isFitForPatients,
	lastCheck,
	stateOf,
	stateWith,
} from '#lib/sign-off/guide-state.ts';
import { aCheck, aGuide, aSignOff } from '../../helpers/sample-guide.ts';

const aWithdrawal = { on: '2026-05-01', why: 'Made up.' };
const checked = { checked: [aCheck], reviewBy: '2027-02-01' };

test.each([
	['nobody has checked it', {}, '2026-06-01', 'draft'],
	[
		'only its author has checked it',
		{ checked: [{ ...aCheck, name: 'A made-up author' }] },
		'2026-06-01',
		'draft',
	],
	['another has checked it', checked, '2026-06-01', 'checked'],
	['61 days are left', checked, '2026-12-02', 'checked'],
	['60 days are left', checked, '2026-12-03', 'due'],
	['it is the check date', checked, '2027-02-01', 'due'],
	['the check date is past', checked, '2027-02-02', 'overdue'],
	[
		'it was taken down',
		{ ...checked, withdrawn: { on: '2026-05-01', why: 'Made up.' } },
		'2026-06-01',
		'withdrawn',
	],
])('when %s', (_, facts, today, state) => {
	expect(stateOf(aGuide(facts), today)).toBe(state);
});

test('only a checked or due guide may be given to patients', () => {
	const states = ['draft', 'checked', 'due', 'overdue', 'withdrawn'] as const;
	expect(states.filter(isFitForPatients)).toEqual(['checked', 'due']);
});

test.each([
	['a draft', {}, false],
	['a checked guide', checked, true],
	['a checked guide that was taken down', { ...checked, withdrawn: aWithdrawal }, true],
	['a guide that was taken down and that nobody had checked', { withdrawn: aWithdrawal }, false],
])('%s has a page for patients: %o', (_, facts, has) => {
	const guide = aGuide(facts);
	expect(hasPublicPage(guide, stateOf(guide, '2026-06-01'))).toBe(has);
});

test('the latest check is the one that counts', () => {
	const later = { ...aCheck, name: 'Another', on: '2026-05-01' };
	expect(lastCheck(aGuide({ checked: [later, aCheck] }))?.name).toBe('Another');
});

const card = { ...aSignOff, ...checked, reviewBy: '2026-09-01' };

test.each([
	['it shows no cards', [], '2026-06-01', 'checked'],
	['a card has no check', [card, aSignOff], '2026-06-01', 'draft'],
	['a card is due', [card], '2026-08-01', 'due'],
	['a card is past its date', [card], '2026-09-02', 'overdue'],
])('a checked guide when %s', (_, cards, today, state) => {
	expect(stateWith(aGuide(checked), cards, today)).toBe(state);
});

test('a draft and a withdrawn guide stay so, whatever their cards', () => {
	const withdrawn = { ...checked, withdrawn: { on: '2026-05-01', why: 'Made up.' } };
	expect(stateWith(aGuide(), [card], '2026-06-01')).toBe('draft');
	expect(stateWith(aGuide(withdrawn), [aSignOff], '2026-06-01')).toBe('withdrawn');
});

test('the earliest check date counts, of the guide and of its cards', () => {
	expect(earliestReview(aGuide(checked), [card])).toBe('2026-09-01');
	expect(earliestReview(aGuide(checked), [])).toBe('2027-02-01');
});
