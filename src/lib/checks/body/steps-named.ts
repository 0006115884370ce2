import type { List, Nodes, Root } from 'mdast';
import { found, type Finding } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { lineOf } from '#lib/guide/used-parts.ts';
import { lineEnds } from '#lib/text/sentences.ts';

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const NUMBER = String.raw`(?:\d{1,2}|${NUMBERS.join('|')})`;
const STEP = new RegExp(
	String.raw`\bsteps? (?:numbers? |no\. ?)?(${NUMBER})(?:(?: to | and | or |, |-|–)(${NUMBER})\b)?|\bthe (${ORDINALS.slice(2).join('|')}) step\b`,
	'gi',
);

const valueOf = (typed: string) =>
	/^\d/.test(typed)
		? Number(typed)
		: Math.max(NUMBERS.indexOf(typed.toLowerCase()), ORDINALS.indexOf(typed.toLowerCase())) + 1;

/**
 * A step that is named by its number is there: among those under Try this first, or in a list below the same heading.
 * What is said above all headings, as in the facts, may be of any list.
 */
export function stepsNamed({ passages }: GuideFile, tree: Root): Finding[] {
	const lists = listsIn(tree).map((list) => ({ at: lineOf(list), steps: list.children.length }));
	const [first] = lists;
	const headings = tree.children.filter(({ type }) => type === 'heading').map(lineOf);
	const start = lineOf(tree.children[0] ?? tree);
	return passages.flatMap(({ line, text }) =>
		[...text.matchAll(STEP)].flatMap(([said, ...numbers]) => {
			const at = line + lineEnds(text.slice(0, text.indexOf(said)));
			const from = headings.findLast((heading) => heading <= at) ?? 0;
			const to = headings.find((heading) => heading > at) ?? Infinity;
			const near =
				at < start
					? lists
					: lists.filter((list) => list === first || (list.at >= from && list.at < to));
			const most = Math.max(0, ...near.map(({ steps }) => steps));
			const last = Math.max(...numbers.filter((one) => one !== undefined).map(valueOf));
			return most > 0 && last > most
				? found(
						at,
						`There is no step ${last}.`,
						`The longest list of steps here has ${most}. Mend the number.`,
					)
				: [];
		}),
	);
}

function listsIn(node: Nodes): List[] {
	const own = node.type === 'list' && node.ordered ? [node] : [];
	return 'children' in node ? [...own, ...node.children.flatMap(listsIn)] : own;
}
