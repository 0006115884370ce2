import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Library } from '#lib/checks/library.ts';
import { findPhrases, type FoundPhrase, type PhraseList } from '#lib/text/phrase-list.ts';
import { warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { lineEnds } from '#lib/text/sentences.ts';

/** Easy words where there is a choice. */
export function wordsAreEasy({ file, passages }: GuideFile, { wordLists }: Library): Problem[] {
	// Clinicians read their own lines aloud: those may keep the words of their trade.
	const shown = passages.filter(({ kind }) => kind !== 'clinician');
	return warnings(
		file,
		search(shown, wordLists.swap, ({ found, advice }) => [
			`"${found}" is a hard word.`,
			`Write "${advice}".`,
		]),
	);
}

/** None of the phrases that we promised ourselves never to use. */
export function phrasesAreOurs({ file, passages }: GuideFile, { wordLists }: Library): Problem[] {
	return warnings(
		file,
		search(passages, wordLists.banned, ({ found, advice }) => [
			`We do not write "${found}".`,
			advice,
		]),
	);
}

/** Nobody is made smaller by how they are spoken of. */
export function wordsKeepDignity({ file, passages }: GuideFile, { wordLists }: Library): Problem[] {
	return warnings(
		file,
		search(passages, wordLists.dignity, ({ found, advice }) => [
			`"${found}" can hurt.`,
			`Write ${advice}.`,
		]),
	);
}

function search(
	passages: GuideFile['passages'],
	list: PhraseList,
	answer: (phrase: FoundPhrase) => [says: string, fix: string],
): Finding[] {
	return passages.flatMap(({ line, text }) =>
		findPhrases(text, list).map((phrase): Finding => {
			const [says, fix] = answer({ ...phrase, found: phrase.found.replaceAll(/\s+/g, ' ') });
			return [line + lineEnds(text.slice(0, phrase.index)), says, fix];
		}),
	);
}
