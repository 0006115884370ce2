import type { Nodes } from 'mdast';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { withoutTraps } from '#lib/checks/traps/index.ts';
import type { Library } from '#lib/checks/library.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { found, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { findPhrases } from '#lib/text/phrase-list.ts';
import { lineEnds } from '#lib/text/sentences.ts';
import { lineOf, usedParts } from '#lib/guide/used-parts.ts';

const CAPITALS =
	/(?<![\p{L}\p{N}])\p{Lu}{2,30}(?:[ ,]{1,2}\p{Lu}{1,30}(?![\p{L}\p{N}'’]))*(?![\p{L}\p{N}])/gu;
/** From the start of a word only: from each of its letters, a word of 100,000 would stop the page. */
const PLURAL = /(?<!\p{L})\p{L}+\((?:s|es)\)/gu;

/** No italics, block capitals or "(s)": each is hard on some eyes and on screen readers. */
export function lettersArePlain(
	{ file, tree, passages }: GuideFile,
	{ wordLists, spells }: Library,
): Problem[] {
	const explained = new Set(tree ? explainedLetters(tree) : []);
	// Of a term it is told that it needs its words.
	const isKnown = (word: string) =>
		wordLists.allowed.has(word) ||
		explained.has(word) ||
		findPhrases(word, wordLists.terms).length > 0;
	const findings = withoutTraps(passages, wordLists).flatMap(({ line, text }) => {
		const at = (index: number) => line + lineEnds(text.slice(0, index));
		const capitals = [...text.matchAll(CAPITALS)].filter(([words]) =>
			words.split(/[ ,]+/).some((word) => !isKnown(word)),
		);
		return [
			...capitals.map(({ 0: words, index }): Finding => [
				at(index),
				`"${words}" is in block capitals.`,
				inSmallLetters(words, spells),
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

/** Short words that are more often shouted than they stand for others. */
const SHOUTED = new Set(
	'no not do all and any must stop only very wait now hot safe both'.split(' '),
);

/** What to write in place of a word that shouts, or of letters that stand for words. */
function inSmallLetters(words: string, spells: Library['spells']): string {
	const small = words.toLowerCase();
	const isLong = small.length > 4 && small.split(/[ ,]+/).every((word) => spells(word));
	if (isLong || SHOUTED.has(small)) return `Write it in small letters: ${small}`;
	return `Write in easy words what it stands for. If readers meet the letters elsewhere: <Term means="those words">${words}</Term>`;
}

/** What is explained where it stands, as `<Term means="talking treatment">CBT</Term>` is. */
function explainedLetters(tree: Nodes): string[] {
	const terms = usedParts(tree).filter(({ name }) => name === 'Term');
	return terms.flatMap(({ node }) =>
		node.children.flatMap((child) => wordsIn(child).match(CAPITALS) ?? []),
	);
}

function italics(node: Nodes): Finding[] {
	const fix = 'Write **words** for bold if they must stand out, or leave them plain.';
	if (node.type === 'emphasis')
		return found(lineOf(node), `"${wordsIn(node)}" is in italics.`, fix);
	return 'children' in node ? node.children.flatMap(italics) : [];
}
