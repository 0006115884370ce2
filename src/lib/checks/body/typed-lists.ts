type Answer = [says: string, fix: string];

/** Signs that word processors put before the lines of a list, or that stand for them. */
const BULLET = /^\s*(?:[•·▪◦‣●○■□❑✓✔➢➤►▶◆★*\uF0B7\uF0A7–—]|[o§](?=\s))\s/;
const NO_SPACE = /^(?:[•·▪◦‣●○■□❑✓✔➢➤►▶◆★\uF0B7\uF0A7]|[-+*](?![-+*\s]))\S/;
/** Letters and numbers that Word counts by: `a.`, `(a)`, `i)`, `(1)`. */
const COUNTED =
	/^\s*(?:[a-h][.)]|\([a-h]\)|\(?(?:i{1,3}|iv|vi{0,3})[.)]|\(\d{1,2}\)|[A-H]\)|\d{1,2}(?:[:–—-]| [–—-]))\s+\S/i;
const BARE_NUMBER = /^\s*\d{1,2}\s+\p{L}/u;

/** What to say of lines that were a list elsewhere, and are none here. */
export function typedList(words: string): Answer | undefined {
	const lines = words.split('\n');
	if (lines.some((line) => BULLET.test(line)))
		return [
			'A list copied from Word is not read as a list.',
			'Begin each line with "- " in place of its bullet.',
		];
	const isRun = (looks: RegExp) => lines.filter((line) => looks.test(line)).length > 1;
	if (isRun(NO_SPACE) || NO_SPACE.test(lines[0] ?? ''))
		return [
			'A list needs a space behind the sign of each line.',
			'Begin each line with "- ": a dash, and a space.',
		];
	return lines.some((line) => COUNTED.test(line)) || isRun(BARE_NUMBER)
		? [
				'Letters or numbers of this kind make no list here: its lines would run together.',
				'Begin each line with "1. ", "2. " and so on where order matters, or else with "- ".',
			]
		: undefined;
}
