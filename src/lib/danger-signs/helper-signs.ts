import type { Nodes, Root } from 'mdast';
import { isPart, usedParts } from '#lib/guide/used-parts.ts';

/** The names of the danger signs in the words to the person helping, however deep they stand. */
export function helperSigns(tree: Root | undefined): string[] {
	return tree ? helpersIn(tree).flatMap(namesIn) : [];
}

function helpersIn(node: Nodes): Nodes[] {
	if (isPart(node) && node.name === 'ForTheHelper') return [node];
	return 'children' in node ? node.children.flatMap(helpersIn) : [];
}

function namesIn(node: Nodes): string[] {
	return usedParts(node)
		.filter(({ name }) => name === 'DangerSign')
		.flatMap(({ settings }) => settings.get('name') ?? []);
}
