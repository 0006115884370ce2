import type { RootContent } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import { isHeading, nameOf, part, sectionsOf, undoes } from '#lib/guide/guide-sections.ts';
import { onOneSheet } from '#lib/guide/sheet-parts.ts';
import { isPart, usedParts } from '#lib/guide/used-parts.ts';

/** Gives the facts of the English file beside one of another language, which names no signs; else nothing. */
type EnglishFacts = (file: URL | undefined) => unknown;

/**
 * A plugin of the build that puts the words of a guide in the order of its page: what to try, what undoes it,
 * when to get help, and the rest as rows that a script may fold; and, beside it, in that of its one sheet. Authors
 * type help at the end, where it is never forgotten; readers need it before they look anything up.
 */
export const pageOrder = (englishFacts: EnglishFacts) =>
	defineMdastPlugin({
		name: 'keep-doing-page-order',
		before(root, context) {
			if (nameOf(root.children.find(({ type }) => type !== 'yaml')) !== 'TryThisFirst') return;
			const own = factAt(context.data, ['astro', 'frontmatter']);
			const facts = englishFacts(context.fileURL) ?? own;
			const named = ['stop', 'watch'].flatMap((list) => listAt(facts, ['checkFirst', list]));
			context.setProperty(root, 'children', [
				part('WholeGuide', inPageOrder(root.children, new Set(named))),
				part('OneSheet', onOneSheet(root.children, listAt(own, ['sheet']))),
			]);
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

/** A row, and after it what guards safety in it: that is never folded. */
function rowOf(section: RootContent[], named: ReadonlySet<unknown>): RootContent[] {
	const [head, ...rest] = section;
	if (!head) return [];
	const isOwn = !isHeading(head);
	if (isOwn && !isPart(head)) return section;
	// What follows a part that begins a row, such as equipment after the choices, is in its row.
	const inside = isOwn && isPart(head) ? [...(head.children as RootContent[]), ...rest] : rest;
	const guards = inside.filter((node) => guardsSafety(node, named));
	const shown = inside.filter((node) => !guards.includes(node));
	const row = isOwn
		? ({ ...head, children: shown } as RootContent)
		: part('Row', [part('RowName', [head]), ...shown]);
	return [row, ...guards];
}

function guardsSafety(node: RootContent, named: ReadonlySet<unknown>): boolean {
	return usedParts(node).some(
		({ name, settings }) =>
			name === 'DoNotList' ||
			name === 'SafetyLine' ||
			(name === 'DangerSign' && !named.has(settings.get('name'))),
	);
}
