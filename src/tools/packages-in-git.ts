import { git } from '#tools/git.ts';

/** The packages, however a computer that takes small and capital letters for the same may write the name. */
const PACKAGES = ['', '/**'].map((inside) => `:(icase,glob)**/node_modules${inside}`);
const MOST_NAMED = 3;

/**
 * That the git of a project brings packages with it, or nothing. What is among the packages makes every page, and is in
 * no seal but that of the lock file: a changed one would come with a branch, and be built with.
 */
export function faultOfPackages(project: string): string | undefined {
	const tracked = git(project, ['ls-files', '-z', '--', ...PACKAGES])?.toString('utf8') ?? '';
	const files = tracked.split('\0').filter(Boolean);
	if (files.length === 0) return undefined;
	const named = files.slice(0, MOST_NAMED).join(', ');
	return (
		`git brings ${files.length} files among the packages, which nobody signs: ${named}. ` +
		'Take them out with git rm -r --cached node_modules, commit that, and type npm ci'
	);
}
