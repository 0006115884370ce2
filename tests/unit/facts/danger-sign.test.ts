import { expect, test } from 'vitest';
import { dangerAreaFacts, dangerSignFacts, tableSignOff } from '#lib/facts/danger-sign.ts';
import { aCheck, aSignOff } from '../../helpers/sample-guide.ts';
import { faultsOf } from '../../helpers/console-faults.ts';
import { signFacts } from '../../helpers/sample-signs.ts';

test.each([
	['999 in figures, as YAML reads it', { call: 999 }],
	['a level that waits', { level: 'today', call: 'GP' }],
	['somebody else to call in one nation', { nations: { 'northern-ireland': 'GP out of hours' } }],
	[
		'all that it may hold',
		{ meanwhile: 'Sit.', strongerThan: 'a-sign', alongside: ['a-sign'], crisis: true },
	],
	[
		'contacts, and sources that differ',
		{ contacts: ['samaritans'], sourcesDiffer: 'One says 111.' },
	],
])('a sign with %s has no faults', (_, change) => {
	expect(faultsOf(dangerSignFacts, { ...signFacts(), ...change })).toEqual([]);
});

test.each([
	['two levels', { level: ['now', 'today'] }, 'level: '],
	['nobody to call', { call: undefined }, 'call: '],
	['somebody who is not on the list', { call: 'a friend' }, 'call: '],
	['a pharmacist for now', { call: 'pharmacist' }, 'call: The level now calls 999'],
	['999 for today', { level: 'today' }, 'call: The level now calls 999'],
	['no words to the helper', { other: '' }, 'other: This is empty.'],
	['a long sign', { you: `you ${'x'.repeat(160)}` }, 'you: Keep this under 160 letters.'],
	['a long short form', { short: 'x'.repeat(61) }, 'short: Keep this under 60 letters.'],
	['no source', { sources: [] }, 'sources: Name one source or more.'],
	['a nation that there is not', { nations: { ireland: 'GP' } }, 'nations'],
	['a mistyped fact', { meantime: 'Sit.' }, 'Unrecognized key: "meantime"'],
])('a sign with %s is refused', (_, change, says) => {
	expect(faultsOf(dangerSignFacts, { ...signFacts(), ...change }).join('\n')).toContain(says);
});

test('a sign has a name in small letters', () => {
	const area = (name: string) => ({ area: 'Made up', order: 1, signs: { [name]: signFacts() } });
	expect(faultsOf(dangerAreaFacts, area('chest-pain'))).toEqual([]);
	expect(faultsOf(dangerAreaFacts, area('Chest pain')).length).toBeGreaterThan(0);
});

test('the table has one sign-off, with a fingerprint for each sign', () => {
	const { words, ...who } = aCheck;
	const signed = { ...aSignOff, checked: [{ ...who, signs: { 'chest-pain': words } }] };
	expect(faultsOf(tableSignOff, signed)).toEqual([]);
	expect(faultsOf(tableSignOff, { ...aSignOff, checked: [aCheck] }).length).toBeGreaterThan(0);
});
