import { expect, test } from 'vitest';
import { isFitForPatients, lastCheck, stateOf } from '#lib/guide-state.ts';
import { aCheck, aGuide } from '../../helpers/a-guide.ts';

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

test('the latest check is the one that counts', () => {
	const later = { ...aCheck, name: 'Another', on: '2026-05-01' };
	expect(lastCheck(aGuide({ checked: [later, aCheck] }))?.name).toBe('Another');
});
