import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Library } from '#lib/checks/library.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import {
	markOfGuide,
	marksInUnread,
	marksOfTable,
	mayBearMark,
	type FaultMark,
} from '#lib/sign-off/taken-back.ts';
import { factsIn } from './content-files.ts';
import { historyOf, type Version } from './git-versions.ts';
import { signOffFile } from './read-signs.ts';

/** Stands beside the files for the server, which nobody can fetch: what each built site knew of faults. */
const RECORD = 'taken-down.json';
const recordFacts = z.array(z.object({ name: z.string(), on: z.string() }));

/** The files that bear marks, wherever the project stands in its git: the folder of a guide in the first group. */
const MARKED = /(?:^|\/)content\/(?:guides\/[^/]+\/([^/]+)\/en\.mdx|danger-signs\/sign-off\.yaml)$/;

/** Every fault that is marked now. */
export function marksNow({ guides, today }: Library, content = 'content'): FaultMark[] {
	return [
		...guides.flatMap(({ front, slug }) => markOfGuide(front.values, { slug, day: today })),
		...marksOfTable(factsIn(signOffFile(content)), today),
	];
}

/** What was marked before, and why that is not known whole: nobody may publish then. */
export interface MarksBefore {
	marks: FaultMark[];
	gaps: string[];
}

/** Every fault that was ever marked, as the last site that was built in a project and its git know. */
export function marksBefore(project: string): MarksBefore {
	const record = marksOfRecord(join(project, '.server', RECORD));
	const history = historyOf(project, (path) => MARKED.test(path));
	const inGit = 'silent' in history ? [] : history.versions.flatMap(marksOfVersion);
	return {
		marks: [...(record ?? []), ...firstOfEach(inGit)],
		gaps: [
			...(record
				? []
				: [`.server/${RECORD}: it cannot be read. Put back the one of the last site`]),
			...('silent' in history ? [history.silent] : []),
		],
	};
}

/** What a built site says of faults to the next build. */
export const recordOf = (marks: readonly FaultMark[]): [name: string, text: string] => {
	const lines = new Map(marks.map((mark) => [`${mark.name} ${mark.on}`, mark]));
	return [RECORD, `${JSON.stringify([...lines.values()], null, '\t')}\n`];
};

function marksOfRecord(file: string): FaultMark[] | undefined {
	if (!existsSync(file)) return [];
	try {
		return recordFacts.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
	} catch {
		return undefined;
	}
}

/** A mark, and the day of a commit that holds it. */
type DatedMark = FaultMark & { day: string };

/** The marks in a file as a commit left it, read as the site is. */
function marksOfVersion(version: Version): DatedMark[] {
	return marksIn(version).map((mark) => ({ ...mark, day: version.day }));
}

/**
 * Each mark with the day on which it was put in: a check before that knew nothing of the fault, whatever day the
 * mark names. Later commits that hold it still, and change something else, make it no newer.
 */
function firstOfEach(marks: DatedMark[]): FaultMark[] {
	const latestFirst = marks.toSorted((a, b) => (a.day < b.day ? 1 : -1));
	const byMark = new Map(latestFirst.map((mark) => [`${mark.name} ${mark.on}`, mark]));
	return [...byMark.values()].map(({ name, day }) => ({ name, on: day }));
}

function marksIn({ path, text, day }: Version): FaultMark[] {
	// Most versions bear none, and to read a thousand takes ten seconds.
	if (!mayBearMark(text)) return [];
	const [, slug = ''] = MARKED.exec(path) ?? [];
	const { values } = readFactsFile(path, text).front;
	if (values === undefined) return marksInUnread(text, { slug, day });
	return slug ? markOfGuide(values, { slug, day }) : marksOfTable(values, day);
}
