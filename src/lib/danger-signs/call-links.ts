/** A run of words, and the number that a press on it calls. */
export interface CallRun {
	text: string;
	number?: string;
}

// The verb goes with its number, so that there is enough to press on.
const NUMBER = /(?:[Cc]all |[Ff]foniwch )?\b(999|111|101)\b/g;

/** Words cut at the numbers in them: `'Call 999 now if:'` gives `Call 999`, which calls 999, and ` now if:`. */
export function callRuns(text: string): CallRun[] {
	const runs: CallRun[] = [];
	let end = 0;
	for (const { 0: words, 1: number = '', index } of text.matchAll(NUMBER)) {
		runs.push({ text: text.slice(end, index) }, { text: words, number });
		end = index + words.length;
	}
	return [...runs, { text: text.slice(end) }].filter((run) => run.text !== '');
}
