import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Library } from '#lib/checks/library.ts';
import { marksIn, type FaultMark } from '#lib/sign-off/fault-marks.ts';
import { dayOf } from '#lib/text/dates.ts';
import { textOf } from './content-files.ts';
import { marksInGit, type KnownMark } from './marks-in-git.ts';
import { signOffFile } from './read-signs.ts';

/** Stands beside the files for the server, which nobody can fetch: what each built site knew of faults. */
const RECORD = 'taken-down.json';
const recordFacts = z.array(
	z.object({ name: z.string(), on: z.string(), marked: z.string().optional() }),
);

/** Every fault that is marked now, with the day that each mark bears. */
export function marksNow(
	{ guides, checkedTexts, today }: Library,
	content = 'content',
): FaultMark[] {
	const table = signOffFile(content);
	return [...guides, ...checkedTexts.values(), { file: table, typed: textOf(table) }].flatMap(
		({ file, typed }) => marksIn(file, typed, { day: today, today }),
	);
}

/** What was marked before, and why that is not known whole: nobody may publish then. */
export interface MarksBefore {
	marks: KnownMark[];
	gaps: string[];
}

/** Every fault that was ever marked, as the last site that was built in a project and its git know. */
export function marksBefore(project: string, today = dayOf(new Date())): MarksBefore {
	const record = marksOfRecord(project);
	const inGit = marksInGit(project, today);
	return {
		marks: [...(record ?? []), ...('silent' in inGit ? [] : inGit)],
		gaps: [
			...(record
				? []
				: [
						`.server/${RECORD}: it is gone, or cannot be read. Put back the one of the last site, or put dist away too`,
					]),
			...('silent' in inGit ? [inGit.silent] : []),
		],
	};
}

/**
 * What a built site says of faults to the next build: those known before, and of today each that did not stand when it
 * was last seen, whatever day it bears, for it may have been taken out and put back.
 */
export function recordOf(
	before: readonly KnownMark[],
	now: readonly FaultMark[],
	today: string,
): [name: string, text: string] {
	const isSame = (known: KnownMark, { name, on }: FaultMark) =>
		known.name === name && known.marked === on;
	const kept = before.map((known) =>
		now.some((mark) => isSame(known, mark)) ? known : { name: known.name, on: known.on },
	);
	const come = now
		.filter((mark) => !before.some((known) => isSame(known, mark)))
		.map(({ name, on }) => ({ name, on: today, marked: on }));
	const lines = new Map([...kept, ...come].map((mark) => [JSON.stringify(mark), mark]));
	return [RECORD, `${JSON.stringify([...lines.values()], null, '\t')}\n`];
}

/** What the record of the last site says; nothing where it cannot be read, or that site has lost it. */
function marksOfRecord(project: string): KnownMark[] | undefined {
	const file = join(project, '.server', RECORD);
	if (!existsSync(file)) return existsSync(join(project, 'dist/withdrawn.json')) ? undefined : [];
	try {
		return recordFacts.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
	} catch {
		return undefined;
	}
}
