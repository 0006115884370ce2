import { git } from '#tools/git.ts';

/** The files that a pull request changes, where there is one: CHANGED_FILES names them, or git knows. */
export function changedFiles(): string[] {
	const named = process.env['CHANGED_FILES'];
	if (named !== undefined) return named.split('\n').filter(Boolean);
	const base = process.env['GITHUB_BASE_REF'];
	if (!base) return [];
	const changed = git('.', ['diff', '--name-only', `origin/${base}...HEAD`])?.toString('utf8');
	return changed?.split('\n').filter(Boolean) ?? [];
}
