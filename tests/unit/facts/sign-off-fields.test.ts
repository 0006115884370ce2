import { expect, test } from 'vitest';
import { check, day, sentence, written } from '#lib/facts/sign-off-fields.ts';
import { aCheck } from '../../helpers/sample-guide.ts';
import { faultsOf } from '../../helpers/console-faults.ts';

test.each([
	['a real day', '2026-11-22', true],
	['the leap day of a leap year', '2028-02-29', true],
	['a leap day in another year', '2027-02-29', false],
	['a UK date', '22/11/2026', false],
	['a month without a day', '2026-11', false],
])('%s is taken: %s, %s', (_, typed, isTaken) => {
	expect(faultsOf(day, typed).length === 0).toBe(isTaken);
});

test.each([
	['words within the limit', 'Sit down.', []],
	['only spaces', '   ', [': This is empty. Write the words here.']],
	['words over the limit', 'Sit down, then wait.', [': Keep this under 10 letters.']],
])('%s', (_, typed, says) => expect(faultsOf(sentence(10), typed)).toEqual(says));

test('a complete check has no faults', () => expect(faultsOf(check, aCheck)).toEqual([]));

test.each([
	['a number from another profession', { hcpc: 'PH00000' }, 'hcpc: Only a registered occupational'],
	['a role of another profession', { role: 'Physiotherapist' }, 'role: Only a registered'],
	['a number with a space', { hcpc: 'OT 00000' }, 'hcpc: Write OT00000: OT and the figures'],
	['no name', { name: '' }, 'name: This is empty.'],
	['a shortened fingerprint', { words: '0123' }, 'words: Copy the line'],
	['a day that is not real', { on: '2026-02-30' }, 'on: Write a real date'],
])('a check with %s is refused in plain words', (_, change, says) => {
	expect(faultsOf(check, { ...aCheck, ...change }).join('\n')).toContain(says);
});

test.each(['Occupational therapist, GP practice', 'OT manager', 'Student practice educator (OT)'])(
	'a check by %s has no faults',
	(role) => expect(faultsOf(check, { ...aCheck, role })).toEqual([]),
);

test('somebody must have written it', () => {
	expect(faultsOf(written, { on: '2026-01-10', by: [] })).not.toEqual([]);
});
