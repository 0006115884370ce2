import type { Nodes, Root } from 'mdast';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import type { FrontMatter } from '#lib/guide/front-matter.ts';
import { partNamed } from '#lib/guide/part-rules.ts';
import { asTyped, type FactPath } from '#lib/facts/yaml-facts.ts';

/** What a run of words is: only paragraphs and items count towards the reading grade. */
type PassageKind = 'paragraph' | 'item' | 'heading' | 'setting' | 'fact' | 'clinician';

/** A run of words that somebody sees, without its Markdown. */
export interface Passage {
	kind: PassageKind;
	/** The line of its first word. Its line ends are those of the file. */
	line: number;
	text: string;
}

const readersFacts: FactPath[] = [['title'], ['summary'], ['opening'], ['today']];
const ASK_FIRST: FactPath = ['checkFirst', 'askFirst'];
const cliniciansFacts = ['tenSeconds', 'oneMinute', 'teachBack', 'referInstead'];

/** Every run of words in a guide: first the facts that are shown, then the body. */
export function passagesOf(front: FrontMatter, tree: Root | undefined): Passage[] {
	const asks = listAt(front.values, ASK_FIRST).map((_, index) => [...ASK_FIRST, index]);
	return [
		...[...readersFacts, ...asks].flatMap((path) => fact(front, path, 'fact')),
		...cliniciansFacts.flatMap((name) => fact(front, ['clinician', name], 'clinician')),
		...(tree ? bodyPassages(tree, 'paragraph') : []),
	];
}

function fact(front: FrontMatter, path: FactPath, kind: PassageKind): Passage[] {
	const text = factAt(front.values, path);
	return typeof text === 'string' ? [{ kind, ...asTyped(front, path, text) }] : [];
}

function bodyPassages(node: Nodes, kind: PassageKind): Passage[] {
	const line = node.position?.start.line ?? 1;
	if (node.type === 'paragraph' || node.type === 'tableCell')
		return [{ kind, line, text: wordsIn(node) }, ...settingsIn(node)];
	if (node.type === 'heading') return [{ kind: 'heading', line, text: wordsIn(node) }];
	const own = node.type === 'mdxJsxFlowElement' ? ownSettings(node) : [];
	if (!('children' in node)) return own;
	const childKind = node.type === 'listItem' ? 'item' : kind;
	return [...own, ...node.children.flatMap((child) => bodyPassages(child, childKind))];
}

/** The words of a node as a reader sees them, with their line ends. */
export function wordsIn(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return '\n';
	return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

function settingsIn(node: Nodes): Passage[] {
	const own = node.type === 'mdxJsxTextElement' ? ownSettings(node) : [];
	return 'children' in node ? [...own, ...node.children.flatMap(settingsIn)] : own;
}

function ownSettings(part: Extract<Nodes, { attributes: unknown }>): Passage[] {
	const line = part.position?.start.line ?? 1;
	const rules = partNamed(part.name ?? null)?.settings ?? {};
	return part.attributes.flatMap((setting) => {
		if (setting.type !== 'mdxJsxAttribute' || typeof setting.value !== 'string') return [];
		const { oneOf, names, isNumber } = rules[setting.name] ?? {};
		// A name, a number or one of a few values points at something: it is not read as words.
		const isPointer = oneOf ?? names ?? isNumber;
		return isPointer ? [] : [{ kind: 'setting' as const, line, text: setting.value }];
	});
}
