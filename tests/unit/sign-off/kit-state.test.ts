import { describe, expect, test } from 'vitest';
import { signsOfSession } from '#lib/facts/kit/session.ts';
import { leastSigned, stateOfKit } from '#lib/sign-off/kit-state.ts';
import { aCheck, aGuide, aSignOff } from '../../helpers/sample-guide.ts';

const TODAY = '2026-06-01';
const signed = { ...aSignOff, checked: [aCheck], reviewBy: '2027-02-01' };
const faulty = { ...signed, beingCorrected: { on: '2026-05-01' } };

describe('a session or card may be given to patients only while all of it is checked', () => {
	test.each([
		['all is checked', signed, [signed], ['checked', 'due'] as const, 'checked'],
		['nobody checked it', aSignOff, [signed], ['checked'] as const, 'draft'],
		['a guide is a draft', signed, [signed], ['checked', 'draft'] as const, 'draft'],
		['a guide is past its date', signed, [signed], ['overdue'] as const, 'draft'],
		['a guide was taken down', signed, [signed], ['withdrawn'] as const, 'draft'],
		['a guide is being corrected', signed, [signed], ['correcting'] as const, 'draft'],
		['a sign on it is not checked', signed, [aSignOff], ['checked'] as const, 'draft'],
		['a sign on it is being corrected', signed, [faulty], ['checked'] as const, 'correcting'],
		[
			'its date is past',
			{ ...signed, reviewBy: '2026-05-31' },
			[],
			['checked'] as const,
			'overdue',
		],
		[
			'a sign on it is past its date',
			signed,
			[{ ...signed, reviewBy: '2026-05-31' }],
			['checked'] as const,
			'overdue',
		],
	])('%s', (_, facts, cards, guides, state) => {
		expect(stateOfKit(facts, cards, guides, TODAY)).toBe(state);
	});
});

test('the least trusted of some is a draft, or else the one that is due first', () => {
	const one = { facts: signed, state: 'checked' as const, reviewBy: '2027-02-01' };
	const sooner = { ...one, reviewBy: '2026-12-01' };
	const draft = { facts: aSignOff, state: 'draft' as const, reviewBy: '2028-01-01' };
	expect(leastSigned([one, sooner])?.reviewBy).toBe('2026-12-01');
	expect(leastSigned([one, draft, sooner])?.state).toBe('draft');
	expect(leastSigned([])).toBe(undefined);
});

test('a session shows the signs and safety lines of each guide whose steps it shows, and its own, each once', () => {
	const { checkFirst } = aGuide();
	const practised = [
		{ checkFirst: { ...checkFirst, stop: ['stroke', 'fit'], safetyLines: ['burns'] } },
		{ checkFirst: { ...checkFirst, stop: ['stroke', 'faint'], watch: ['pain'] } },
	];
	expect(signsOfSession({ stop: ['fit'], safetyLines: ['standing-up'] }, practised)).toEqual({
		stop: ['fit', 'stroke', 'faint'],
		watch: [],
		safetyLines: ['standing-up', 'burns'],
	});
});
