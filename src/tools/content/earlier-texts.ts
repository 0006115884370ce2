import { spawnSync } from 'node:child_process';

/** Every text that a file ever had in git, the newest first. None where there is no git, or the file is new. */
export function* earlierTexts(file: string): Generator<string> {
	const commits = git('log', '--format=%H', '--follow', '--name-only', '--', file);
	for (const [, commit = '', path = ''] of commits.matchAll(/^([0-9a-f]{40,64})\n\n(.+)$/gm)) {
		const text = git('show', `${commit}:${path}`);
		if (text) yield text;
	}
}

function git(...words: string[]): string {
	const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...words], {
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	return status === 0 ? stdout : '';
}
