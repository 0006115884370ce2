import type { Root, RootContent } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import { isPart, usedParts } from '#lib/guide/used-parts.ts';

/** Parts that begin a row of their own, with a heading that they bring themselves. */
const OWN_ROW = new Set(['Options', 'ForTheHelper', 'TickSheet', 'IfNotWorked']);

/** What stands on a guide's page in the place of what its author typed; no author may type these. */
export type PagePart = 'MoreRows' | 'Row' | 'RowName';

/**
 * A plugin of the build that puts the words of a guide in the order of its page: what to try, what undoes it,
 * when to get help, and the rest as rows that a script may fold. Authors type help at the end, where it is never
 * forgotten; readers need it before they look anything up.
 */
export const pageOrder = defineMdastPlugin({
	name: 'keep-doing-page-order',
	before(root, context) {
		if (nameOf(root.children.find(({ type }) => type !== 'yaml')) !== 'TryThisFirst') return;
		const facts = factAt(context.data, ['astro', 'frontmatter']);
		const named = ['stop', 'watch'].flatMap((list) => listAt(facts, ['checkFirst', list]));
		context.setProperty(root, 'children', inPageOrder(root.children, new Set(named)));
	},
});

/** The great parts of a guide in the order of its page; `named` are the danger signs that stand in full under help. */
export function inPageOrder(
	body: readonly RootContent[],
	named: ReadonlySet<unknown>,
): RootContent[] {
	const [first = [], ...sections] = sectionsOf(body);
	const isHelp = ([node]: RootContent[]) => nameOf(node) === 'GetHelp';
	const rest = sections.filter((section) => !isHelp(section));
	const rows = rest.filter((section) => !undoes(section));
	return [
		...first,
		...rest.filter(undoes).flat(),
		...sections.filter(isHelp).flat(),
		part(
			'MoreRows',
			rows.flatMap((section) => rowOf(section, named)),
		),
	];
}

/** The words cut before each heading of the second level and each part that begins a row. */
function sectionsOf(body: readonly RootContent[]): RootContent[][] {
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

function isHeading(node: RootContent | undefined): boolean {
	return node?.type === 'heading' && node.depth === 2;
}

/** Whether a section is what undoes the steps, such as sitting down again: nobody is left standing. */
function undoes(section: RootContent[]): boolean {
	return section
		.flatMap((node) => usedParts(node))
		.some(({ name, settings }) => name === 'Steps' && settings.has('undo'));
}

/** A row, and after it what guards safety in it: that is never folded. */
function rowOf(section: RootContent[], named: ReadonlySet<unknown>): RootContent[] {
	const [head, ...rest] = section;
	if (!head) return [];
	const guards = (node: RootContent) => guardsSafety(node, named);
	const shown = rest.filter((node) => !guards(node));
	if (isHeading(head))
		return [part('Row', [part('RowName', [head]), ...shown]), ...rest.filter(guards)];
	if (!isPart(head)) return section;
	const inside = head.children as RootContent[];
	const open = { ...head, children: inside.filter((node) => !guards(node)) } as RootContent;
	return [open, ...inside.filter(guards), ...rest];
}

function guardsSafety(node: RootContent, named: ReadonlySet<unknown>): boolean {
	return usedParts(node).some(
		({ name, settings }) =>
			name === 'DoNotList' ||
			name === 'SafetyLine' ||
			(name === 'DangerSign' && !named.has(settings.get('name'))),
	);
}

function nameOf(node: Root | RootContent | undefined): string {
	return node && isPart(node) ? (node.name ?? '') : '';
}

function part(name: PagePart, children: RootContent[]): RootContent {
	return { type: 'mdxJsxFlowElement', name, attributes: [], children } as RootContent;
}
