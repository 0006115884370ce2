import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCodes } from '#lib/facts/given-codes.ts';
import { lostCodes } from '#tools/content/codes-before.ts';
import { textOf } from '#tools/content/content-files.ts';
import { GitFolder, GUIDE, guide } from '../../helpers/copies/git-folder.ts';

const CODES = 'content/codes.txt';
const given = '1551 g\n2917 other\n3864 spare\n';

let at: GitFolder;
beforeEach(() => {
	at = new GitFolder();
	at.git('init', '-q', '-b', 'main');
	at.write(GUIDE, guide(''));
	at.write('content/guides/t/other/en.mdx', guide(''));
	at.write(CODES, given);
	at.commit();
});
afterEach(() => at.remove());

const lost = (now: string) => lostCodes(at.folder, readCodes(now)).map((line) => line.join(' '));

test.each([
	['as it stands', given, []],
	['with its spare line given', given.replace('spare', 'new'), []],
	['without a spare line', '1551 g\n2917 other\n', []],
	['without the line of a guide', '2917 other\n', ['1551 g']],
	['with a given code made spare', '1551 spare\n2917 other\n', ['1551 g']],
	['with one guide in the place of another', '1551 other\n2917 other\n', ['1551 g']],
	['with a new code in the place of the old', '4592 g\n2917 other\n', ['1551 g']],
	['with nothing', '', ['1551 g', '2917 other']],
])('a code that was given once stays on the list: %s', (_, now, expected) => {
	expect(lost(now)).toEqual(expected);
});

test('a guide that was taken down, and whose folder and line are then gone, is missed', () => {
	at.mark();
	at.git('rm', '-q', GUIDE);
	at.write(CODES, '2917 other\n');
	at.commit();
	expect(lost('2917 other\n')).toEqual(['1551 g']);
});

test('a slip in a name, which no guide ever had, is no code that was given', () => {
	at.write(CODES, given.replace('other', 'othr'));
	at.commit();
	expect(lost(given)).toEqual([]);
});

test('two branches that gave one code to two guides may give one of them another', () => {
	at.write('content/guides/t/third/en.mdx', guide(''));
	at.write(CODES, given.replace('spare', 'third'));
	at.commit();
	at.write(CODES, `${given.replace('spare', 'g')}4592 third\n`);
	at.commit();
	expect(lost('1551 g\n2917 other\n3864 g\n4592 third\n')).toEqual([]);
});

test('each code that this project ever gave is on its list', () => {
	expect(lostCodes('.', readCodes(textOf(CODES)))).toEqual([]);
});
