import type { Root, RootContent } from 'mdast';
import { isPart, usedParts } from '#lib/guide/used-parts.ts';

/** Parts that begin a row of their own, with a heading that they bring themselves. */
const OWN_ROW = new Set(['Options', 'ForTheHelper', 'TickSheet', 'IfNotWorked']);

/** What stands on a guide's page in the place of what its author typed; no author may type these. */
export type PagePart = 'MoreRows' | 'OneSheet' | 'Row' | 'RowName' | 'SheetLists' | 'WholeGuide';

/** The words cut before each heading of the second level and each part that begins a row. */
export function sectionsOf(body: readonly RootContent[]): RootContent[][] {
	const sections: RootContent[][] = [[]];
	for (const node of body) {
		if (beginsSection(node)) sections.push([]);
		sections.at(-1)?.push(node);
	}
	return sections;
}

function beginsSection(node: RootContent): boolean {
	const name = nameOf(node);
	return isHeading(node) || name === 'GetHelp' || OWN_ROW.has(name);
}

/** Whether a node is a heading of the second level, the first that an author may type. */
export function isHeading(node: RootContent | undefined): boolean {
	return node?.type === 'heading' && node.depth === 2;
}

/** Whether a section is what undoes the steps, such as sitting down again: nobody is left standing. */
export function undoes(section: RootContent[]): boolean {
	return section
		.flatMap((node) => usedParts(node))
		.some(({ name, settings }) => name === 'Steps' && settings.has('undo'));
}

/** The name of a part; nothing for other nodes. */
export function nameOf(node: Root | RootContent | undefined): string {
	return node && isPart(node) ? (node.name ?? '') : '';
}

/** What the build puts round some words of a guide. */
export function part(name: PagePart, children: RootContent[]): RootContent {
	return { type: 'mdxJsxFlowElement', name, attributes: [], children } as RootContent;
}
