import type { Nodes } from 'mdast';
import { copiedMark } from '#lib/checks/body/copied-marks.ts';
import { furnitureIn } from '#lib/checks/body/page-furniture.ts';
import { typedList } from '#lib/checks/body/typed-lists.ts';
import { leftOversIn } from '#lib/checks/traps/left-overs.ts';
import { wordsIn } from '#lib/guide/passages.ts';

type Answer = [says: string, fix: string];

/** What a line was elsewhere, where Markdown does not see it: a list, a table, a note, the foot of a page. */
export function layoutFault(node: Nodes): Answer | undefined {
	if (node.type === 'heading') return ofAnotherPage(wordsIn(node));
	if (node.type !== 'paragraph') return undefined;
	const words = wordsIn(node);
	return (
		ofAnotherPage(words) ??
		typedList(words) ??
		wordTable(words) ??
		copiedMark(words) ??
		brokenLink(words) ??
		bracketNote(words)
	);
}

function ofAnotherPage(words: string): Answer | undefined {
	const line = furnitureIn(words);
	return line === undefined
		? undefined
		: [
				`“${line.trim()}” is of another page, and not of its words.`,
				'Take it out: days, sources and what readers can press are set round each guide.',
			];
}

function wordTable(words: string): Answer | undefined {
	return /\S\t+\S/.test(words)
		? [
				'A table copied from Word is not read as a table, and would be hard to read on a phone.',
				'Write a list: one line for each row, beginning with "- ".',
			]
		: undefined;
}

const SPACED = /\[([^\]\n]{1,80})\]\((<?[^)\n]*?[^\s)]\s+[^)\n]*)\)/;
const CHANGED_OVER = /\(([^)\n]{1,80})\)\[((?:https?:\/\/|\/|www\.|#)[^\]\n]*)\]/;
const APART = /\[([^\]\n]{1,80})\]\s+\(((?:https?:\/\/|\/|www\.|#)[^)\n]*)\)/;

/** What was meant as a link and is not read as one: a space in its address, or its brackets changed over or apart. */
function brokenLink(words: string): Answer | undefined {
	const [, spaced, place = ''] = SPACED.exec(words) ?? [];
	if (spaced)
		return [
			`The address of the link “${spaced}” has a space in it, and is not read as a link.`,
			`Write [${spaced}](${withoutSpaces(place.trim())}), after trying it.`,
		];
	const [whole, said, address] = CHANGED_OVER.exec(words) ?? APART.exec(words) ?? [];
	return whole
		? [
				`“${whole.replaceAll(/\s+/g, ' ')}” is not read as a link.`,
				`Write [${said ?? ''}](${address ?? ''}): the words between square brackets, the address straight behind them between round ones.`,
			]
		: undefined;
}

/** An address as it was most likely meant: those of our own are in small letters with dashes. */
const withoutSpaces = (address: string) =>
	address.startsWith('/')
		? address.toLowerCase().replaceAll(/\s+/g, '-')
		: address.replaceAll(/\s+/g, '%20');

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
