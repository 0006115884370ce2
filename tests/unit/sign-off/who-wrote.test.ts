import { describe, expect, test } from 'vitest';
import { written } from '#lib/facts/sign-off-fields.ts';
import { sayAuthors } from '#lib/sign-off/who-wrote.ts';
import { draftLine } from '#lib/sign-off/state-words.ts';
import { words } from '#lib/words/index.ts';

const { state: says, libraryState } = words.en;
const read = (by: unknown[]) => written.parse({ on: '2026-01-10', by }).by;
const therapist = { name: 'Ann Example', profession: 'occupational therapist', hcpc: 'OT00001' };

describe('a draft', () => {
	test('names the occupational therapist who wrote it', () => {
		expect(draftLine(read([therapist, 'a made-up group']), says)).toBe(
			'Draft. Written from published sources by Ann Example, occupational therapist, HCPC OT00001 and a made-up group. No other occupational therapist has checked it.',
		);
	});

	test('says that none wrote it where nobody gave a number', () => {
		const line = draftLine(read([{ name: 'Ann Example', profession: 'nurse' }]), says);
		expect(line).toContain('by people who are not occupational therapists');
	});
});

test('authors stand with what they gave of themselves', () => {
	expect(
		sayAuthors(read(['Ben Example', { name: 'Ann Example', profession: 'nurse' }]), says),
	).toBe('Ben Example and Ann Example, nurse');
});

test.each([
	[{ name: 'Ann Example', profession: 'Occupational therapist' }, /HCPC register/],
	[{ ...therapist, hcpc: '00001' }, /Write OT00001: OT and the figures/],
	[{ name: '' }, /This is empty/],
])('%j is no author', (author, says) => {
	const { error } = written.safeParse({ on: '2026-01-10', by: [author] });
	expect(error?.issues.map(({ message }) => message).join()).toMatch(says);
});

describe('what the site says of all its guides', () => {
	test.each([
		[0, 52, 'Every guide is a draft today', /Do not give its guides to patients yet/],
		[1, 52, 'Checked today: 1 of 52 guides', /The others are drafts/],
		[26, 52, 'Checked today: 26 of 52 guides', /The others are drafts/],
		[1, 1, 'Every guide here is checked', /who did not write it, has checked each one/],
		[52, 52, 'Every guide here is checked', /who did not write it, has checked each one/],
	])('with %i of %i checked', (checked, all, heading, advice) => {
		expect(libraryState.heading(checked, all)).toBe(heading);
		expect(libraryState.advice(checked, all)).toMatch(advice);
	});
});
