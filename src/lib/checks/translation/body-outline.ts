import type { Nodes, Root } from 'mdast';
import { partNamed } from '#lib/guide/part-rules.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { isPart, lineOf, usedParts, type UsedPart } from '#lib/guide/used-parts.ts';

/** One thing that stands in the words of a guide, in reading order. */
export interface OutlineStep {
	line: number;
	/** What it is, in a few words, with all that a translation must leave as it is. */
	what: string;
	/** Its words, where it has any. */
	words: string;
}

/**
 * What stands in the words of a guide, one after the other: headings, paragraphs, lists with their items, and parts with
 * the settings that are names or numbers. Two languages say the same in the same order.
 */
export function outlineOf(tree: Root): OutlineStep[] {
	return tree.children.flatMap(stepsOf);
}

function stepsOf(node: Nodes): OutlineStep[] {
	const line = lineOf(node);
	const inner = 'children' in node ? node.children.flatMap(stepsOf) : [];
	if (node.type === 'heading')
		return [{ line, what: `a heading${named(node)}`, words: wordsOf(node) }];
	if (node.type === 'paragraph' || node.type === 'tableCell')
		return [{ line, what: `a paragraph${named(node)}`, words: wordsOf(node) }];
	if (node.type === 'list')
		return [{ line, what: `a list of ${node.children.length}`, words: '' }, ...inner];
	if (isPart(node)) {
		const [own] = usedParts(node);
		return own
			? [{ line, what: partOf(own), words: settingsOf(own) }, ...inner, endOf(own)]
			: inner;
	}
	return inner;
}

const endOf = ({ name, node }: UsedPart): OutlineStep => ({
	line: node.position?.end.line ?? 1,
	what: `the end of <${name}>`,
	words: '',
});

/** A part with what points at something in it; of what is read, only that it is there. */
function partOf({ name, settings }: UsedPart): string {
	const rules = partNamed(name)?.settings ?? {};
	const shown = [...settings]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([setting, value]) => {
			const { oneOf, names, isNumber } = rules[setting] ?? {};
			return (oneOf ?? names ?? isNumber) ? `${setting}="${value}"` : setting;
		});
	return `<${[name, ...shown].join(' ')}>`;
}

/** What stands among the words of a line: another language may say it in another order. */
function named(node: Nodes): string {
	const inside = [
		...usedParts(node).map(partOf),
		...linksIn(node).map((url) => `a link to ${url}`),
	];
	return inside.length > 0 ? ` with ${inside.toSorted().join(', ')}` : '';
}

function linksIn(node: Nodes): string[] {
	if (node.type === 'link') return [node.url];
	return 'children' in node ? node.children.flatMap(linksIn) : [];
}

const wordsOf = (node: Nodes) =>
	[wordsIn(node), ...usedParts(node).map(settingsOf)].join(' ').trim();

/** The settings of a part that are read. */
function settingsOf({ name, settings }: UsedPart): string {
	const rules = partNamed(name)?.settings ?? {};
	return [...settings]
		.filter(([setting]) => {
			const { oneOf, names, isNumber } = rules[setting] ?? {};
			return !(oneOf ?? names ?? isNumber);
		})
		.map(([, value]) => value)
		.join(' ');
}
