import type { Nodes } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { hidesNumber, isSafeAddress } from '#lib/checks/body/safe-links.ts';
import { faultsOfMarkdown } from '#lib/checks/body/plain-markdown.ts';
import { faultsOfPart } from '#lib/checks/body/known-parts.ts';
import { hiddenSigns } from '#lib/text/pasted/hidden-signs.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import { found, type Finding } from '#lib/checks/problem.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { isPart, lineOf, usedParts } from '#lib/guide/used-parts.ts';

/**
 * A plugin of the build that lets nothing through but plain words and our own parts. Astro runs MDX as
 * a program, and anyone may send us a guide: so the build itself refuses code, its disguises, unknown
 * parts and unsafe links, even where nobody ran `npm run check-content`.
 */
export const mdxAllowList = defineMdastPlugin({
	name: 'keep-doing-mdx-allow-list',
	options: { position: true },
	before(root, { data, fileURL }) {
		const findings = [...factsOfAstro(data), ...notAllowedIn(root)];
		if (findings.length === 0) return;
		const file = decodeURIComponent(fileURL?.pathname ?? 'A guide');
		throw new Error(
			findings.map(([line, says, fix]) => `${file}:${line}: ${says} ${fix}`).join('\n'),
		);
	},
});

/** Everything in a tree that is not on the list: it could run, or lead somewhere unsafe. */
function notAllowedIn(tree: Nodes): Finding[] {
	return [
		...faultsOfMarkdown(tree),
		...usedParts(tree).flatMap(faultsOfPart),
		...unsafeLinks(tree),
		...unseenSigns(tree),
	];
}

function unsafeLinks(node: Nodes): Finding[] {
	const isUnsafe =
		(node.type === 'link' || node.type === 'definition') &&
		(!isSafeAddress(node.url) || hidesNumber({ url: node.url, words: wordsIn(node) }));
	const own: Finding[] = isUnsafe
		? found(
				lineOf(node),
				`The link to ${node.url} is not safe.`,
				'Begin it with https://, mailto:, / or #.',
			)
		: [];
	return 'children' in node ? [...own, ...node.children.flatMap(unsafeLinks)] : own;
}

/** Words and settings that hold what cannot be seen, typed or written as its number. */
function unseenSigns(node: Nodes): Finding[] {
	const settings = isPart(node)
		? node.attributes.map((setting) => (typeof setting.value === 'string' ? setting.value : ''))
		: [];
	const said = node.type === 'text' ? [node.value] : settings;
	const own = said
		.flatMap(hiddenSigns)
		.map(({ code }): Finding => [
			lineOf(node),
			`A sign that cannot be seen stands here: ${code}.`,
			'Delete it, and type the words beside it again.',
		]);
	return 'children' in node ? [...own, ...node.children.flatMap(unseenSigns)] : own;
}

/** Faults of what Astro, which draws the page, takes for its facts. */
function factsOfAstro(data: unknown): Finding[] {
	const fact = (name: string) => factAt(data, ['astro', 'frontmatter', name]);
	// Where a lone carriage return hides the last line of facts, Astro would show all of them as words.
	if (fact('title') === undefined)
		return found(1, 'Astro cannot tell the facts from the words.', 'Type the line --- again.');
	// Astro fetches and runs a layout that is named here, whatever the schema says of it.
	return fact('layout') === undefined
		? []
		: found(1, 'There is no fact called layout.', 'Take it out.');
}
