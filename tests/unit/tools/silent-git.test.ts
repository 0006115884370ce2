import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksBefore } from '#tools/content/earlier-marks.ts';
import { DAY, GitFolder, ofGuide } from '../../helpers/copies/git-folder.ts';

const at = new GitFolder();
beforeAll(() => {
	at.git('init', '-q', '-b', 'main');
	at.mark();
});
afterAll(() => at.remove());

const gaps = (project: string) => marksBefore(project).gaps.join('\n');

test('another project, named by a variable, is not asked', () => {
	const other = new GitFolder();
	other.git('init', '-q');
	process.env['GIT_DIR'] = join(other.folder, '.git');
	try {
		expect(marksBefore(at.folder).marks).toEqual(ofGuide(DAY));
	} finally {
		delete process.env['GIT_DIR'];
		other.remove();
	}
});

test.each<[how: string, spoil: (clone: string) => void, says: string]>([
	[
		'a clone without its history',
		(clone) => at.git('clone', '-q', '--depth', '1', `file://${at.folder}`, clone),
		'git fetch --unshallow',
	],
	[
		'a clone that lacks old texts',
		(clone) => {
			at.git('config', 'uploadpack.allowFilter', 'true');
			at.git('clone', '-q', '--filter=blob:none', `file://${at.folder}`, clone);
		},
		'git does not answer here, or lacks a part',
	],
	['a git without a commit', (clone) => at.git('init', '-q', clone), 'git does not answer here'],
	[
		'a git of something else',
		(clone) => {
			at.git('init', '-q', clone);
			at.git('-C', clone, 'commit', '-qm', 'Made up', '--allow-empty');
		},
		'git knows no guide here',
	],
	[
		'a folder whose words have a git of their own',
		(clone) => {
			at.git('clone', '-q', at.folder, clone);
			at.git('init', '-q', join(clone, 'content/guides'));
		},
		'content/ has a git of its own',
	],
	[
		'a folder that was a clone once',
		(clone) => {
			mkdirSync(clone);
			writeFileSync(join(clone, '.git'), 'gitdir: /nowhere\n');
		},
		'git does not answer here',
	],
])('%s cannot tell, and says so', (_, spoil, says) => {
	const clone = join(at.folder, 'clone');
	spoil(clone);
	expect(gaps(clone)).toContain(says);
	rmSync(clone, { recursive: true });
});

test('a folder without git, such as one that was fetched as an archive, cannot tell, and says so', () => {
	const folder = mkdtempSync(join(tmpdir(), 'archive-'));
	expect(gaps(folder)).toContain('there is no git here');
	rmSync(folder, { recursive: true });
});
