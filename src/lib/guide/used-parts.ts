import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** A part as an author placed it. */
export interface UsedPart {
	name: string;
	line: number;
	/** Its plain settings, by name. */
	settings: ReadonlyMap<string, string>;
	/** The part that it stands in. */
	inside: string | undefined;
	node: PartNode;
}

/** Anything in the tree of a guide's words. */
export type WordNode = Nodes;

export type PartNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node of the tree is a part, in a line or on its own. */
export function isPart(node: Nodes): node is PartNode & Nodes {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Every part in reading order. */
export function usedParts(node: Nodes | Root, inside?: string): UsedPart[] {
	const own = isPart(node) ? [used(node, inside)] : [];
	const within = isPart(node) ? (node.name ?? inside) : inside;
	return 'children' in node
		? [...own, ...node.children.flatMap((child) => usedParts(child, within))]
		: own;
}

function used(node: PartNode, inside: string | undefined): UsedPart {
	const plain = node.attributes.flatMap((setting) =>
		setting.type === 'mdxJsxAttribute' && typeof setting.value === 'string'
			? [[setting.name, setting.value] as const]
			: [],
	);
	return {
		name: node.name ?? '',
		line: lineOf(node),
		settings: new Map(plain),
		inside,
		node,
	};
}

/** The line on which a node begins. */
export function lineOf(node: Nodes): number {
	return node.position?.start.line ?? 1;
}
