import { spawnSync } from 'node:child_process';

/** The files that a pull request changes, where there is one: CHANGED_FILES names them, or git knows. */
export function changedFiles(): string[] {
	const named = process.env['CHANGED_FILES'];
	if (named !== undefined) return named.split('\n').filter(Boolean);
	const base = process.env['GITHUB_BASE_REF'];
	if (!base) return [];
	const git = spawnSync('git', ['diff', '--name-only', `origin/${base}...HEAD`], {
		encoding: 'utf8',
	});
	return git.status === 0 ? git.stdout.split('\n').filter(Boolean) : [];
}
