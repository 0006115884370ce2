import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { DangerSign } from '#lib/danger-signs/sign-table.ts';
import { takenBack } from '#lib/sign-off/taken-back.ts';
import { marksBefore, recordOf, whyGitIsSilent } from '#tools/content/earlier-marks.ts';
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

const folder = mkdtempSync(join(tmpdir(), 'faults-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (file: string, text: string) => {
	mkdirSync(join(folder, file, '..'), { recursive: true });
	writeFileSync(join(folder, file), text);
};
const git = (...words: string[]) =>
	spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@made-up.test', ...words], {
		cwd: folder,
	});
const commit = () => [git('add', '.'), git('commit', '-qm', 'Made up')];

test('what was marked before is known from the last site, and from git after the mark was taken out', () => {
	expect(whyGitIsSilent(folder)).toBeUndefined();
	expect(marksBefore(folder)).toEqual([]);
	const [name, text] = recordOf([fault, fault]);
	write(`.server/${name}`, text);
	expect(marksBefore(folder)).toEqual([fault]);

	git('init', '-q');
	const guide = (fact: string) =>
		write('content/guides/t/g/en.mdx', `---\ncode: "1551"\n${fact}---\nWords.\n`);
	const table = (fact: string) =>
		write('content/danger-signs/sign-off.yaml', `checked: []\n${fact}`);
	for (const isMarked of [false, true, false]) {
		guide(isMarked ? 'withdrawn:\n  on: 2026-11-22\n  why: Made up.\n' : '');
		table(isMarked ? 'beingCorrected:\n  chest-pain: 2026-11-23\n' : '');
		commit();
	}
	expect(whyGitIsSilent(folder)).toBeUndefined();
	expect(marksBefore(folder)).toEqual([
		fault,
		{ name: '1551', on: '2026-11-22' },
		{ name: 'chest-pain', on: '2026-11-23' },
	]);
});

test('a clone without its history cannot tell, and says so', () => {
	const clone = join(folder, 'clone');
	git('clone', '-q', '--depth', '1', `file://${folder}`, clone);
	expect(whyGitIsSilent(clone)).toContain('git fetch --unshallow');
});
