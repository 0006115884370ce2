import type { Heading } from 'mdast';
import { warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { headingsIn } from '#lib/checks/body/own-addresses.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { lineOf } from '#lib/guide/used-parts.ts';

/** A number or a letter before the words of a heading, as reports have them: `1.2 `, `3) ` or `b. `. */
const COUNTED = /^(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)]|[a-zA-Z][.)]|[IVX]{1,4}[.)])\s+(?=\S)/;

/** A heading is its words: no number of a report before them, no stop behind. */
export function headingsArePlain({ file, tree }: GuideFile): Problem[] {
	return warnings(file, (tree ? headingsIn(tree) : []).flatMap(faultOf));
}

function faultOf(node: Heading): Finding[] {
	const words = wordsIn(node).trim();
	const bare = words.replace(COUNTED, '').replace(/\s*[.:;,]+$/, '');
	if (bare === words || bare === '') return [];
	const what = COUNTED.test(words)
		? 'has a number or a letter before it, which readers look for in a list'
		: 'ends in a mark, and a heading has none';
	return [
		[lineOf(node), `The heading “${words}” ${what}.`, `Write ${'#'.repeat(node.depth)} ${bare}`],
	];
}
