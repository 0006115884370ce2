import { marksIn, mayBearMarks, type FaultMark } from '#lib/sign-off/fault-marks.ts';
import { laterDay } from '#lib/text/dates.ts';
import { historyOf, type Commit, type Version } from './git-versions.ts';

/** A mark that somebody put in, with the day from which a check must be later. */
export interface KnownMark extends FaultMark {
	/** The day that the mark itself bears, where it stood still when it was last seen. */
	marked?: string | undefined;
}

/** The marks that stood after a commit, file by file, and the keys of those that stood then or at any time before. */
interface Standing {
	files: ReadonlyMap<string, FaultMark[]>;
	keys: ReadonlySet<string>;
	known: ReadonlySet<string>;
}

const NOTHING: Standing = { files: new Map(), keys: new Set(), known: new Set() };
const keyOf = ({ name, on }: FaultMark) => `${name} ${on}`;

/**
 * Every mark that commits put in, each time anew: one that is put back counts from the later day, and later commits
 * that hold it still make it no newer. Else why git cannot tell.
 */
export function marksInGit(project: string, today: string): KnownMark[] | { silent: string } {
	const history = historyOf(project, mayBearMarks);
	if ('silent' in history) return history;
	const versions = Map.groupBy(history.versions, ({ commit }) => commit);
	const states = new Map<string, Standing>();
	const came: (FaultMark & { day: string })[] = [];
	for (const commit of history.commits) {
		const before = commit.parents.map((name) => states.get(name) ?? NOTHING);
		const changed = versions.get(commit.name) ?? [];
		const after =
			changed.length > 0 || before.length > 1
				? stateAfter(commit, before, changed, today)
				: before[0];
		states.set(commit.name, after ?? NOTHING);
		if (after && after !== before[0])
			came.push(...comings(after, before).map((mark) => ({ ...mark, day: commit.day })));
	}
	const now = states.get(history.commits.at(-1)?.name ?? '') ?? NOTHING;
	return came.map(({ day, ...mark }) => ({
		name: mark.name,
		on: laterDay(mark.on, day),
		marked: now.keys.has(keyOf(mark)) ? mark.on : undefined,
	}));
}

function stateAfter(
	{ day }: Commit,
	before: Standing[],
	changed: Version[],
	today: string,
): Standing {
	const files = new Map(before[0]?.files);
	for (const { path, text } of changed) files.set(path, marksIn(path, text, { day, today }));
	const keys = new Set([...files.values()].flat().map(keyOf));
	return { files, keys, known: new Set([...before.flatMap(({ known }) => [...known]), ...keys]) };
}

/** The marks that a commit put in: those that stood nowhere before, or that one of the branches that it joins had taken out. */
function comings({ files }: Standing, before: Standing[]): FaultMark[] {
	const isNew = (key: string) =>
		before.every(({ keys }) => !keys.has(key)) ||
		before.some(({ keys, known }) => known.has(key) && !keys.has(key));
	return [...files.values()].flat().filter((mark) => isNew(keyOf(mark)));
}
