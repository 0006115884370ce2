import type { Nodes } from 'mdast';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { boldHeading, layoutFault } from '#lib/checks/body/pasted-layout.ts';
import { leftOversIn } from '#lib/checks/traps/left-overs.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { partNamed } from '#lib/guide/part-rules.ts';
import { isPart, lineOf } from '#lib/guide/used-parts.ts';
import { countWords } from '#lib/text/sentences.ts';

/** A paragraph ends with a stop, and a line under words does not make a heading of them. */
export function sentencesAreWhole({ file, text, tree }: GuideFile): Problem[] {
	const lines = text.split('\n');
	return errors(file, tree ? faultsIn(tree, lines) : []);
}

function faultsIn(node: Nodes, lines: readonly string[]): Finding[] {
	const line = lineOf(node);
	if (node.type === 'heading' && !/^\s*#/.test(lines[line - 1] ?? ''))
		return found(
			line,
			'Dashes or equals signs under a line make it a heading.',
			'Take them out. If this is the end of an e-mail, take all of it out. For a heading write ## and its words.',
		);
	const heading = boldHeading(node);
	if (heading)
		return found(
			line,
			`“${heading}” is a line in bold that stands for a heading, and nobody can jump to it.`,
			`Write ## ${heading}, with a blank line above and below.`,
		);
	if (node.type === 'paragraph') return isCutOff(node) ? cutOff(line, wordsIn(node)) : [];
	// A line of a list may end without a stop, and what stands among lists in their parts is told there.
	const holds = isPart(node) ? (partNamed(node.name)?.holds ?? '') : '';
	if (node.type === 'list' || ['list', 'steps'].includes(holds) || !('children' in node)) return [];
	return node.children.flatMap((child) => faultsIn(child, lines));
}

function isCutOff(node: Extract<Nodes, { type: 'paragraph' }>): boolean {
	const words = wordsIn(node).trim();
	// What came along from elsewhere is told as that.
	if (words.split('\n').some((line) => leftOversIn(line).length > 0) || layoutFault(node))
		return false;
	const isWords = node.children.some(({ type }) => type === 'text') && countWords(words) > 2;
	const endsInLink = ['link', 'strong'].includes(node.children.at(-1)?.type ?? '');
	return (
		isWords &&
		// Of words in another alphabet it is told that they are.
		!/(?:(?!\p{Script=Latin})\p{L}){2}/u.test(words) &&
		!endsInLink &&
		!words.startsWith('#') &&
		!/[.!?:…]["'”’)*]*$/.test(words) &&
		!node.children.some(holdsTerm)
	);
}

const holdsTerm = (node: Nodes) =>
	isPart(node) && !['Source', 'Picture', 'Term'].includes(node.name ?? '');

function cutOff(line: number, words: string): Finding[] {
	const end = words.split(/\s+/).slice(-4).join(' ');
	return found(
		line,
		`The sentence “… ${end}” has no end.`,
		'Write the rest of it, and a full stop.',
	);
}
