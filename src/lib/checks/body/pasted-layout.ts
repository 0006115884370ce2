import type { Nodes } from 'mdast';
import { leftOversIn } from '#lib/checks/traps/left-overs.ts';
import { wordsIn } from '#lib/guide/passages.ts';

type Answer = [says: string, fix: string];

/** What a paragraph was elsewhere, where Markdown does not see it: a list, a table, a note between brackets. */
export function layoutFault(node: Nodes): Answer | undefined {
	if (node.type !== 'paragraph') return undefined;
	const words = wordsIn(node);
	return wordList(words) ?? wordTable(words) ?? bracketNote(words);
}

function wordList(words: string): Answer | undefined {
	return /(?:^|\n)\s*([•·▪◦‣●○■□❑✓✔➢\uF0B7\uF0A7–—])\s/.test(words)
		? [
				'A list copied from Word is not read as a list.',
				'Begin each line with "- " in place of its bullet.',
			]
		: undefined;
}

function wordTable(words: string): Answer | undefined {
	return /\S\t+\S/.test(words)
		? [
				'A table copied from Word is not read as a table, and would be hard to read on a phone.',
				'Write a list: one line for each row, beginning with "- ".',
			]
		: undefined;
}

/** Of square brackets only links have need. */
function bracketNote(words: string): Answer | undefined {
	const [note] = /\[[^\]\n]{1,80}\]/.exec(words) ?? [];
	return note && leftOversIn(words).length === 0
		? [
				`“${note}” stands between square brackets, and would be shown.`,
				'Take a note out, and say it in the pull request. A link is [words](address).',
			]
		: undefined;
}

/** The words of a line in bold that stands for a heading. */
export function boldHeading(node: Nodes): string | undefined {
	if (node.type !== 'paragraph') return undefined;
	const [first, next] = node.children;
	if (first?.type !== 'strong') return undefined;
	const words = wordsIn(first).trim();
	const standsAlone =
		!next || next.type === 'break' || (next.type === 'text' && /^ *\n/.test(next.value));
	return standsAlone && !/[.,;?!]$/.test(words) ? words.replace(/:$/, '') : undefined;
}
