import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#lib/checks/library.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { markOfGuide, marksOfTable, type FaultMark } from '#lib/sign-off/taken-back.ts';
import { factsIn } from './content-files.ts';
import { signOffFile } from './read-signs.ts';

/** Stands beside the files for the server, which nobody can fetch: what each built site knew of faults. */
const RECORD = 'taken-down.json';
const SIGNS = 'content/danger-signs/sign-off.yaml';

/** Every fault that is marked now. */
export function marksNow(library: Library, content = 'content'): FaultMark[] {
	return [
		...library.guides.flatMap(({ front }) => markOfGuide(front.values)),
		...marksOfTable(factsIn(signOffFile(content))),
	];
}

/** Every fault that was ever marked, as the last site that was built in a project and its git know. */
export function marksBefore(project: string): FaultMark[] {
	return [...marksOfRecord(join(project, '.server')), ...marksInGit(project)];
}

/** What a built site says of faults to the next build. */
export const recordOf = (marks: readonly FaultMark[]): [name: string, text: string] => {
	const lines = new Map(marks.map((mark) => [`${mark.name} ${mark.on}`, mark]));
	return [RECORD, `${JSON.stringify([...lines.values()], null, '\t')}\n`];
};

/** Why git cannot tell what was marked before; nothing where it can, or where there is none. */
export function whyGitIsSilent(project: string): string | undefined {
	if (!existsSync(join(project, '.git'))) return undefined;
	const answer = git(project, 'rev-parse', '--is-shallow-repository')?.trim();
	if (answer === 'false') return undefined;
	return answer === 'true'
		? 'git has not the whole history here, and so not which guides were taken down before. Type: git fetch --unshallow'
		: 'git does not answer here, and so does not tell which guides were taken down before';
}

function marksOfRecord(server: string): FaultMark[] {
	const file = join(server, RECORD);
	if (!existsSync(file)) return [];
	return JSON.parse(readFileSync(file, 'utf8')) as FaultMark[];
}

/** Each commit that put a mark in, or changed one, holds the file with it. */
function marksInGit(project: string): FaultMark[] {
	if (!existsSync(join(project, '.git'))) return [];
	const changed = (...words: string[]) =>
		git(project, 'log', '--format=%H', '--name-only', ...words) ?? '';
	const log = [
		changed('-G^(withdrawn|beingCorrected):', '--', 'content/guides'),
		changed('--', SIGNS),
	].join('\n');
	let commit = '';
	return log.split('\n').flatMap((line) => {
		if (/^[0-9a-f]{40,64}$/.test(line)) commit = line;
		if (line === commit || !line) return [];
		const facts = readFactsFile(line, git(project, 'show', `${commit}:${line}`) ?? '').front.values;
		return line.endsWith(SIGNS) ? marksOfTable(facts) : markOfGuide(facts);
	});
}

function git(project: string, ...words: string[]): string | undefined {
	const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...words], {
		cwd: project,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	return status === 0 ? stdout : undefined;
}
