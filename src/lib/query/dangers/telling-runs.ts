import { hashOf, wordsIn } from '#lib/query/features.ts';

/** Runs of so many words tell something of their own, and are said again by others. */
const FEWEST = 2;
const MOST = 4;
/** What so few emergencies say is chance. */
const SHARED = 3;
/** A run is known by a number of three bytes. */
const NUMBERS = 2 ** 24;
/** Numbers travel in order, each as how far it is from the one before, in figures and letters. */
const FIGURES = 36;

/** Every run of two to four words in some text, and the whole of it. */
function runsIn(text: string): Set<number> {
	const words = wordsIn(text);
	const runs = new Set([numberOf(words)]);
	for (let from = 0; from < words.length; from++)
		for (let to = from + FEWEST; to <= Math.min(words.length, from + MOST); to++)
			runs.add(numberOf(words.slice(from, to)));
	return runs;
}

const numberOf = (words: string[]) => hashOf(words.join(' ')) % NUMBERS;

/**
 * Runs of words that stand in these emergencies and in nothing harmless, as few as tell them all, as they
 * travel. Those that most other emergencies share are taken, for they will be said again; where none
 * is shared, the phrase is told whole.
 */
export function tellingRuns(missed: string[], emergencies: string[], harmless: string[]): string {
	const said = new Set(harmless.flatMap((text) => [...runsIn(text)]));
	const times = new Map<number, number>();
	for (const run of emergencies.flatMap((text) => [...runsIn(text)]))
		times.set(run, (times.get(run) ?? 0) + 1);
	const taken = new Set<number>();
	for (const text of missed) {
		const runs = [...runsIn(text)].filter((run) => !said.has(run));
		const [best] = runs.toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
		if (best === undefined || runs.some((run) => taken.has(run))) continue;
		taken.add((times.get(best) ?? 0) >= SHARED ? best : numberOf(wordsIn(text)));
	}
	return [...taken]
		.sort((a, b) => a - b)
		.map((run, at, all) => (run - (all[at - 1] ?? 0)).toString(FIGURES))
		.join(' ');
}

/** The telling runs, as they are asked. */
export function readRuns(packed: string): Set<number> {
	let run = 0;
	return new Set(packed.split(' ').map((gap) => (run += Number.parseInt(gap, FIGURES))));
}

/** Whether some text has one of these runs. */
export function hasRun(text: string, runs: ReadonlySet<number>): boolean {
	return [...runsIn(text)].some((run) => runs.has(run));
}
