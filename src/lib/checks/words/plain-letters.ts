import type { Nodes } from 'mdast';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { withoutTraps } from '#lib/checks/traps/index.ts';
import type { Library } from '#lib/checks/library.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { found, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { lineEnds } from '#lib/text/sentences.ts';
import { lineOf } from '#lib/guide/used-parts.ts';

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
/** From the start of a word only: from each of its letters, a word of 100,000 would stop the page. */
const PLURAL = /(?<!\p{L})\p{L}+\((?:s|es)\)/gu;

/** No italics, block capitals or "(s)": each is hard on some eyes and on screen readers. */
export function lettersArePlain(
	{ file, tree, passages }: GuideFile,
	{ wordLists }: Library,
): Problem[] {
	const findings = withoutTraps(passages, wordLists).flatMap(({ line, text }) => {
		const at = (index: number) => line + lineEnds(text.slice(0, index));
		const capitals = [...text.matchAll(CAPITALS)].filter(([word]) => !wordLists.allowed.has(word));
		return [
			...capitals.map(({ 0: word, index }): Finding => [
				at(index),
				`"${word}" is in block capitals.`,
				'Write it in small letters, or in full if it stands for something.',
			]),
			...[...text.matchAll(PLURAL)].map(({ 0: word, index }): Finding => [
				at(index),
				`"${word}" is hard to read aloud.`,
				'Write one or the other: mostly the plural.',
			]),
		];
	});
	return warnings(file, [...findings, ...(tree ? italics(tree) : [])]);
}

function italics(node: Nodes): Finding[] {
	const fix = 'Write **words** for bold if they must stand out, or leave them plain.';
	if (node.type === 'emphasis')
		return found(lineOf(node), `"${wordsIn(node)}" is in italics.`, fix);
	return 'children' in node ? node.children.flatMap(italics) : [];
}
