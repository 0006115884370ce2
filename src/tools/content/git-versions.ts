import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { git } from '#tools/git.ts';

/** A file as some commit of the history left it. */
export interface Version {
	path: string;
	text: string;
	/** The day on which that commit was written. */
	day: string;
}

/** Every version of some files that the history holds, or why it cannot be asked. */
export type History = { versions: Version[] } | { silent: string };

/**
 * Every text that files with such paths ever had, in any commit that led to this one: each parent of each merge is
 * asked, and no setting of how differences are shown. Where there is no git there is no history either.
 */
export function historyOf(project: string, isWanted: (path: string) => boolean): History {
	if (!isInGit(project)) return { versions: [] };
	const silent = whySilent(project);
	if (silent) return { silent };
	const commits = text(project, ['rev-list', '--format=%H %as', 'HEAD']);
	if (commits === undefined) return { silent: SILENT };
	const days = new Map(lines(commits).flatMap(dayOfCommit));
	const changes = text(project, CHANGES, `${[...days.keys()].join('\n')}\n`);
	if (changes === undefined) return { silent: SILENT };
	const found = versionsIn(changes, days).filter(({ path }) => isWanted(path));
	const texts = readObjects(project, [...new Set(found.map(({ object }) => object))]);
	if (!texts || !isKnown(project, isWanted)) return { silent: texts ? UNKNOWN : SILENT };
	return {
		versions: found.map(({ path, day, object }) => ({ path, day, text: texts.get(object) ?? '' })),
	};
}

const SILENT =
	'git does not answer here, or lacks a part of its history, and so does not tell which guides were taken down before';
const UNKNOWN =
	'git knows no guide here, and so does not tell which were taken down before. Build from a clone of the project';
const SHALLOW =
	'git has not the whole history here, and so not which guides were taken down before. Type: git fetch --unshallow';
const INSIDE =
	'content/ has a git of its own, whose history nobody asks: which guides were taken down before is not known';

/** Each file that a commit has otherwise than any one of its parents, by the names of both. */
const CHANGES = 'diff-tree --stdin -m -r --root --raw --no-renames --no-abbrev'.split(' ');
const CHANGE = /^:\d{6} (?<mode>\d{6}) [0-9a-f]+ (?<object>[0-9a-f]+) [A-Z]\d*\t(?<path>.+)$/;

function isInGit(project: string): boolean {
	const folder = resolve(project);
	return (
		existsSync(join(folder, '.git')) || (folder !== dirname(folder) && isInGit(dirname(folder)))
	);
}

function whySilent(project: string): string | undefined {
	const content = join(project, 'content');
	const names = existsSync(content) ? readdirSync(content, { recursive: true }) : [];
	if (names.some((name) => basename(String(name)) === '.git')) return INSIDE;
	const answer = text(project, ['rev-parse', '--is-shallow-repository'])?.trim();
	if (answer === 'false') return undefined;
	return answer === 'true' ? SHALLOW : SILENT;
}

/** A history that holds not one of the files is that of another project. */
function isKnown(project: string, isWanted: (path: string) => boolean): boolean {
	return lines(text(project, ['ls-tree', '-r', '--full-tree', '--name-only', 'HEAD']) ?? '').some(
		isWanted,
	);
}

/** A commit and the day on which it was written, which stays when it is put on another. */
function dayOfCommit(line: string): [commit: string, day: string][] {
	const [, commit = '', day = ''] = /^([0-9a-f]{40,64}) (\S+)$/.exec(line) ?? [];
	return commit ? [[commit, day]] : [];
}

function versionsIn(changes: string, days: ReadonlyMap<string, string>) {
	let day = '';
	return lines(changes).flatMap((line) => {
		day = days.get(line) ?? day;
		const { mode = '', object = '', path = '' } = CHANGE.exec(line)?.groups ?? {};
		return mode.startsWith('100') ? [{ path, object, day }] : [];
	});
}

/** The texts of some objects by their names; nothing where one of them is missing. */
function readObjects(project: string, names: string[]): Map<string, string> | undefined {
	const texts = new Map<string, string>();
	if (names.length === 0) return texts;
	const answer = git(project, ['cat-file', '--batch'], `${names.join('\n')}\n`);
	if (!answer) return undefined;
	for (let at = 0; at < answer.length;) {
		const end = answer.indexOf('\n', at);
		const [name = '', kind, size] = answer.toString('utf8', at, end).split(' ');
		if (kind !== 'blob') return undefined;
		const start = end + 1;
		at = start + Number(size) + 1;
		texts.set(name, answer.toString('utf8', start, at - 1));
	}
	return texts;
}

const text = (project: string, words: string[], asked?: string) =>
	git(project, words, asked)?.toString('utf8');

const lines = (output: string) => output.split('\n').filter(Boolean);
