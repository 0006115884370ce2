import { hashOf, wordsIn } from '#lib/query/features.ts';

/** Runs of so many words tell something of their own, and are said again by others. */
const FEWEST = 2;
const MOST = 4;
/** What so few emergencies say is chance. */
const SHARED = 3;
/** A run travels as a number of three bytes, in letters. */
const NUMBERS = 2 ** 24;
const LETTERS = 5;

/** Every run of two to four words in some text, and the whole of it. */
function runsIn(text: string): Set<string> {
	const words = wordsIn(text);
	const runs = new Set([lettersOf(words)]);
	for (let from = 0; from < words.length; from++)
		for (let to = from + FEWEST; to <= Math.min(words.length, from + MOST); to++)
			runs.add(lettersOf(words.slice(from, to)));
	return runs;
}

const lettersOf = (words: string[]) =>
	(hashOf(words.join(' ')) % NUMBERS).toString(36).padStart(LETTERS, '0');

/**
 * Runs of words that stand in these emergencies and in nothing harmless, as few as tell them all, as they
 * travel. Those that most other emergencies share are taken, for they will be said again; where none
 * is shared, the phrase is told whole.
 */
export function tellingRuns(missed: string[], emergencies: string[], harmless: string[]): string {
	const said = new Set(harmless.flatMap((text) => [...runsIn(text)]));
	const times = new Map<string, number>();
	for (const run of emergencies.flatMap((text) => [...runsIn(text)]))
		times.set(run, (times.get(run) ?? 0) + 1);
	const taken = new Set<string>();
	for (const text of missed) {
		const runs = [...runsIn(text)].filter((run) => !said.has(run));
		if (runs.some((run) => taken.has(run))) continue;
		const [best = ''] = runs.sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
		taken.add((times.get(best) ?? 0) >= SHARED ? best : lettersOf(wordsIn(text)));
	}
	return [...taken].sort().join('');
}

/** The telling runs, as they are asked. */
export function readRuns(letters: string): Set<string> {
	return new Set(letters.match(new RegExp(`.{${LETTERS}}`, 'g')));
}

/** Whether some text has one of these runs. */
export function hasRun(text: string, runs: ReadonlySet<string>): boolean {
	return [...runsIn(text)].some((run) => runs.has(run));
}
