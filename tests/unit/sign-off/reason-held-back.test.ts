import { expect, test } from 'vitest';
import type { SignTable } from '#lib/danger-signs/sign-table.ts';
import { shownCards, signedCards } from '#lib/sign-off/shown-cards.ts';
import { reasonHeldBack } from '#lib/sign-off/reason-held-back.ts';
import { aGuideFile, aLibrary } from '../../helpers/sample-library.ts';
import { aCheck, aGuide, aSignOff } from '../../helpers/sample-guide.ts';

const checked = { checked: [aCheck], reviewBy: '2027-02-01' };
const withdrawn = { on: '2026-05-01', why: 'A step was unsafe.' };

test.each([
	['a draft', {}, 'no occupational therapist'],
	['a guide past its check date', { ...checked, reviewBy: '2026-05-31' }, '31 May 2026'],
	['a withdrawn guide', { ...checked, withdrawn }, 'its page says only that'],
	['a withdrawn guide that nobody had checked', { withdrawn }, 'it has no page'],
])('%s is held back, and the reason said', (_, facts, reason) => {
	expect(reasonHeldBack(aGuide(facts), [], '2026-06-01')).toContain(reason);
});

test('a checked guide is not held back', () => {
	expect(reasonHeldBack(aGuide(checked), [], '2026-06-01')).toBeUndefined();
});

test.each([
	[
		'that nobody has checked',
		aSignOff,
		'a danger sign, safety line or card that it shows has not been checked',
	],
	['past its check date', { ...aSignOff, ...checked, reviewBy: '2026-05-01' }, '1 May 2026'],
	['that has been checked', { ...aSignOff, ...checked }, undefined],
])('a checked guide with a card %s', (_, card, reason) => {
	const says = reasonHeldBack(aGuide(checked), [card], '2026-06-01');
	if (reason) expect(says).toContain(reason);
	else expect(says).toBeUndefined();
});

test('a checked guide is held back while a danger sign that it shows is not checked as it stands', () => {
	const shown = shownCards({ ...aGuideFile(), facts: aGuideFile().front.values }, aLibrary());
	expect(shown.dangerSigns).toContain('stroke');
	const cards = (table: SignTable) =>
		signedCards(
			{ ...shown, safetyLines: [], routes: [], organisations: [] },
			aLibrary({ dangerSigns: table }),
		);
	const signed = (...names: string[]) =>
		new Map(
			[...aLibrary().dangerSigns].map(([name, sign]) => [
				name,
				{ ...sign, checked: names.includes(name) ? [aCheck] : [] },
			]),
		);
	const guide = aGuide(checked);
	const all = signed(...shown.dangerSigns);
	expect(reasonHeldBack(guide, cards(all), '2026-06-01')).toBeUndefined();
	const most = signed(...shown.dangerSigns.filter((name) => name !== 'stroke'));
	expect(reasonHeldBack(guide, cards(most), '2026-06-01')).toContain('a danger sign');
});
