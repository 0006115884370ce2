/** What a Welsh word's first letters may have been before the word in front of it changed them. */
const BEFORE: [changed: string, radicals: string[]][] = [
	['ngh', ['c']],
	['mh', ['p']],
	['nh', ['t']],
	['ch', ['c']],
	['ph', ['p']],
	['th', ['t']],
	['dd', ['d']],
	['ng', ['g']],
	['g', ['c']],
	['b', ['p']],
	['d', ['t']],
	['f', ['b', 'm']],
	['m', ['b']],
	['n', ['d']],
	['l', ['ll']],
	['r', ['rh']],
	['h', ['']],
];

/** The Welsh words that a changed one may stand for: `'nghadair'` gives `['cadair']`; a lost `g` is put back. */
export function unmutated(word: string): string[] {
	const found = BEFORE.filter(([changed]) => word.startsWith(changed)).flatMap(
		([changed, radicals]) => radicals.map((radical) => radical + word.slice(changed.length)),
	);
	return [...found, `g${word}`];
}
