import { expect, test } from 'vitest';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { DangerSign } from '#lib/danger-signs/sign-table.ts';
import { takenBack } from '#lib/sign-off/taken-back.ts';
import { aCheck, aGuide } from '../../helpers/sample-guide.ts';

const fault = { name: '2917', on: '2026-11-20' };
const library = (facts: object, sign: object = {}) => ({
	guides: [{ file: 'content/guides/t/g/en.mdx', facts: aGuide(facts) } as GuideFile],
	dangerSigns: new Map([['chest-pain', { ...aGuide({}), ...sign } as unknown as DangerSign]]),
});
const checkedOn = (on: string) => ({ checked: [{ ...aCheck, on }] });

test.each([
	['the mark was taken out', checkedOn('2026-11-01'), 1],
	['it was checked on the day itself', checkedOn('2026-11-20'), 1],
	['it was checked anew', checkedOn('2026-11-21'), 0],
	[
		'it is taken down still',
		{ ...checkedOn('2026-11-01'), withdrawn: { on: '2026-11-20', why: 'Made up.' } },
		0,
	],
	[
		'it is being corrected',
		{ ...checkedOn('2026-11-01'), beingCorrected: { on: '2026-11-22' } },
		0,
	],
	['nobody ever checked it', { checked: [] }, 0],
])(
	'of a guide in which a fault was found, and %s, patients read again only new words',
	(_, facts, count) => {
		expect(takenBack([fault], library(facts))).toHaveLength(count);
	},
);

test('and so of a danger sign', () => {
	const signFault = { name: 'chest-pain', on: '2026-11-20' };
	const back = (on: string) => takenBack([signFault], library({}, checkedOn(on)));
	expect(back('2026-11-20').join()).toContain(
		'the sign chest-pain: a fault was found on 20 November 2026',
	);
	expect(back('2026-11-21')).toEqual([]);
});

test('a guide whose code nobody could read is known by its folder', () => {
	const guide = { ...library(checkedOn('2026-11-01')), dangerSigns: new Map() };
	Object.assign(guide.guides[0] ?? {}, { slug: 'pacing' });
	expect(takenBack([{ name: 'pacing', on: '2026-11-20' }], guide)).toHaveLength(1);
});
