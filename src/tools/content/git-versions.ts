import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { dayOf } from '#lib/text/dates.ts';
import { git } from '#tools/git.ts';

const SECOND = 1000;

/** A commit of the history. */
export interface Commit {
	name: string;
	/** Those that it was made on, by their names: two or more where it joins branches. */
	parents: string[];
	/**
	 * The day on which it was written, or put where it is, whichever is later: one that is amended or put on another
	 * keeps the day on which it was begun.
	 */
	day: string;
}

/** A file as some commit left it, where the first of those that it was made on had it otherwise. */
export interface Version {
	path: string;
	/** Nothing where that commit took the file away. */
	text: string;
	commit: string;
}

interface KnownHistory {
	/** Each after those that it was made on. */
	commits: Commit[];
	/** In that order too. */
	versions: Version[];
}

/** Every version of some files that the history holds, or why it cannot be asked. */
export type History = KnownHistory | { silent: string };

/**
 * Every text that files with such paths ever had, in any commit that led to this one: each branch of each merge is
 * asked, and no setting of how differences are shown.
 */
export function historyOf(project: string, isWanted: (path: string) => boolean): History {
	if (!isInGit(project)) return { silent: NO_GIT };
	const silent = whySilent(project);
	if (silent) return { silent };
	const listed = text(project, COMMITS);
	if (listed === undefined) return { silent: SILENT };
	const commits = lines(listed).flatMap(readCommit);
	const asked = commits.map(({ name, parents: [first = ''] }) => `${name} ${first}`.trim());
	const changes = text(project, CHANGES, `${asked.join('\n')}\n`);
	if (changes === undefined) return { silent: SILENT };
	const found = versionsIn(changes).filter(({ path }) => isWanted(path));
	const texts = readObjects(project, [...new Set(found.flatMap(({ object }) => object ?? []))]);
	if (!texts || !isKnown(project, isWanted)) return { silent: texts ? UNKNOWN : SILENT };
	return {
		commits,
		versions: found.map(({ path, commit, object = '' }) => ({
			path,
			commit,
			text: texts.get(object) ?? '',
		})),
	};
}

const NO_GIT =
	'there is no git here, and so nobody knows which guides were taken down before. Build in a clone of the project';

const SILENT =
	'git does not answer here, or lacks a part of its history, and so does not tell which guides were taken down before';
const UNKNOWN =
	'git knows no guide here, and so does not tell which were taken down before. Build from a clone of the project';
const SHALLOW =
	'git has not the whole history here, and so not which guides were taken down before. Type: git fetch --unshallow';
const INSIDE =
	'content/ has a git of its own, whose history nobody asks: which guides were taken down before is not known';

/** Each commit, when it was written and put where it is, in seconds since 1970, and those that it was made on. */
const COMMITS = ['rev-list', '--topo-order', '--reverse', '--format=%H %at %ct %P', 'HEAD'];
const COMMIT = /^([0-9a-f]{40,64}) (\d+) (\d+) ?(.*)$/;
/** Each file that a commit has otherwise than the first that it was made on, by the names of both. */
const CHANGES = 'diff-tree --stdin -r --root --raw --no-renames --no-abbrev'.split(' ');
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

function readCommit(line: string): Commit[] {
	const [, name, written, put, parents = ''] = COMMIT.exec(line) ?? [];
	if (name === undefined) return [];
	const moment = Math.max(Number(written), Number(put)) * SECOND;
	return [{ name, parents: parents.split(' ').filter(Boolean), day: dayOf(new Date(moment)) }];
}

/** What is no plain file there, or is no more, has no object. */
function versionsIn(changes: string): { path: string; commit: string; object?: string }[] {
	let commit = '';
	return lines(changes).flatMap((line) => {
		if (!line.startsWith(':')) commit = line;
		const { mode = '', object = '', path = '' } = CHANGE.exec(line)?.groups ?? {};
		if (path === '') return [];
		return [{ path, commit, ...(mode.startsWith('100') && { object }) }];
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
