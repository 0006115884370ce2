import type { Nodes } from 'mdast';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { textInLanguage } from '#lib/text/which-language.ts';
import { lineOf, usedParts } from '#lib/guide/used-parts.ts';

/** How a line begins that forbids, in a language. */
const FORBIDS: Record<string, [looks: RegExp, begin: string]> = {
	cy: [/^\W*peidiwch\b/i, 'peidiwch â (or ag)'],
};

/**
 * In another language each line below what not to do says itself that it forbids: as a bare order, it would tell
 * people to do it. Among what to do, none forbids.
 */
export function listsForbidAlike({ file, tree }: GuideFile): Problem[] {
	const [, language = ''] = /\/([a-z]{2})\.mdx$/.exec(file) ?? [];
	const [looks, begin] = FORBIDS[language] ?? [];
	if (!looks || !tree) return [];
	const findings = usedParts(tree).flatMap(({ name, node }) => {
		if (name !== 'DoNotList' && name !== 'DoList') return [];
		return itemsOf(node).flatMap((item) => {
			const words = wordsIn(item).trim();
			// A line still in English is told of elsewhere.
			if (looks.test(words) === (name === 'DoNotList') || textInLanguage(words) === 'en') return [];
			return name === 'DoNotList'
				? found(
						lineOf(item),
						`“${words}” stands among what not to do, and tells people to do it.`,
						`Begin the line with ${begin}.`,
					)
				: found(
						lineOf(item),
						`“${words}” stands among what to do, and forbids it.`,
						'Write what to do, as the English line says it.',
					);
		});
	});
	return errors(file, findings);
}

function itemsOf(node: Nodes): Nodes[] {
	if (node.type === 'listItem') return [node];
	return 'children' in node ? (node.children as Nodes[]).flatMap(itemsOf) : [];
}
