import { expect, test } from 'vitest';
import { reasonHeldBack } from '#lib/sign-off/reason-held-back.ts';
import { aCheck, aGuide, aSignOff } from '../../helpers/sample-guide.ts';

const checked = { checked: [aCheck], reviewBy: '2027-02-01' };
const withdrawn = { on: '2026-05-01', why: 'A step was unsafe.' };

test.each([
	['a draft', {}, 'no occupational therapist'],
	['a guide past its check date', { ...checked, reviewBy: '2026-05-31' }, '31 May 2026'],
	['a withdrawn guide', { ...checked, withdrawn }, 'A step was unsafe.'],
])('%s is held back, and the reason said', (_, facts, reason) => {
	expect(reasonHeldBack(aGuide(facts), [], '2026-06-01')).toContain(reason);
});

test('a checked guide is not held back', () => {
	expect(reasonHeldBack(aGuide(checked), [], '2026-06-01')).toBeUndefined();
});

test.each([
	['that nobody has checked', aSignOff, 'a safety line or card that it shows has not been checked'],
	['past its check date', { ...aSignOff, ...checked, reviewBy: '2026-05-01' }, '1 May 2026'],
	['that has been checked', { ...aSignOff, ...checked }, undefined],
])('a checked guide with a card %s', (_, card, reason) => {
	const says = reasonHeldBack(aGuide(checked), [card], '2026-06-01');
	if (reason) expect(says).toContain(reason);
	else expect(says).toBeUndefined();
});
