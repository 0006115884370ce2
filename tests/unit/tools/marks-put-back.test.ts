import { afterEach, beforeEach, expect, test } from 'vitest';
import { marksBefore, recordOf } from '#tools/content/earlier-marks.ts';
import type { KnownMark } from '#tools/content/marks-in-git.ts';
import { DAY, GitFolder, GUIDE, guide, MARK, ofGuide } from '../../helpers/copies/git-folder.ts';

const TABLE = 'content/danger-signs/sign-off.yaml';

let at: GitFolder;
beforeEach(() => {
	at = new GitFolder();
	at.git('init', '-q', '-b', 'main');
	at.write(GUIDE, guide(''));
	at.commit('2026-11-20');
});
afterEach(() => at.remove());

const marks = () => marksBefore(at.folder).marks;
const late = '2026-11-27';

test('a mark that is put back counts from that day, and not from the first', () => {
	at.mark();
	at.write(GUIDE, guide(MARK));
	at.commit(late);
	at.write(GUIDE, guide(''));
	at.commit(late);
	expect(marks()).toEqual([...ofGuide(DAY), ...ofGuide(late)]);
});

test('a mark that a merge puts back counts from that day, and one that a branch brings does not', () => {
	at.write(GUIDE, guide(MARK));
	at.commit(DAY);
	at.git('checkout', '-q', '-b', 'side');
	at.commit(DAY);
	at.git('checkout', '-q', 'main');
	at.git('checkout', '-q', '-b', 'unmarked', 'HEAD~1');
	at.write('more', 'words');
	at.commit(DAY);
	at.gitAt(late, ['merge', '-q', '--no-edit', 'main']);
	expect(marks()).toEqual(ofGuide(DAY, DAY));
	at.write(GUIDE, guide(''));
	at.commit('2026-11-24');
	at.gitAt(late, ['merge', '-q', '--no-commit', '--no-ff', 'side']);
	at.write(GUIDE, guide(MARK));
	at.commit(late);
	expect(at.git('log', '-1', '--format=%P').trim()).toContain(' ');
	expect(marks().map(({ on }) => on)).toEqual([DAY, DAY, late, late]);
});

test.each([
	['a guide', GUIDE, guide(MARK), ofGuide(late, DAY)],
	[
		'a danger sign',
		TABLE,
		`beingCorrected:\n  chest-pain: ${DAY}\n`,
		[{ name: 'chest-pain', on: late, marked: DAY }],
	],
])(
	'a mark of %s in a commit that was begun before, and amended, counts from the later day',
	(_, file, text, found) => {
		at.commit('2026-11-21');
		at.write(file, text);
		at.git('add', '-A');
		at.gitAt(late, ['commit', '-q', '--amend', '--no-edit']);
		expect(at.git('log', '-1', '--format=%as %cs').trim()).toBe(`2026-11-21 ${late}`);
		expect(marks()).toEqual(found);
	},
);

test('a mark of a later day than its commit counts from its own, and none from a day to come', () => {
	at.write(GUIDE, guide(MARK.replace(DAY, late)));
	at.commit(DAY);
	const on = (today: string) => marksBefore(at.folder, today).marks.map((known) => known.on);
	expect([on(late)[0], on('2026-11-26')[0]]).toEqual([late, DAY]);
});

test('the record of a site says anew of today what was not marked when it was last seen', () => {
	const now = [{ name: '1551', on: DAY }];
	const read = (...words: Parameters<typeof recordOf>) =>
		JSON.parse(recordOf(...words)[1]) as KnownMark[];
	const first = read([], now, '2026-11-23');
	expect(first).toEqual([{ name: '1551', on: '2026-11-23', marked: DAY }]);
	expect(read(first, now, '2026-11-24')).toEqual(first);
	const out = read(first, [], '2026-11-25');
	expect(out).toEqual([{ name: '1551', on: '2026-11-23' }]);
	expect(read(out, now, late)).toEqual([...out, { name: '1551', on: late, marked: DAY }]);
});
