import { resolvedIn } from '#lib/checks/unsafe/pronouns.ts';
import { placesOf } from '#lib/checks/unsafe/first-words.ts';
import type { UnsafeKind } from '#lib/checks/unsafe/unsafe-phrases.ts';
import { isSourced } from '#lib/checks/traps/sourced-promises.ts';
import type { Library } from '#lib/checks/library.ts';
import type { Problem } from '#lib/checks/problem.ts';
import type { FileTexts } from '#lib/checks/words/texts-of-file.ts';
import type { Passage } from '#lib/guide/passages.ts';
import { lineEnds } from '#lib/text/sentences.ts';

/** The same, of texts that are no guide's own words: what danger signs, routes and the like may say is let through. */
export function factsAreSafe(
	texts: FileTexts,
	{ wordLists }: Pick<Library, 'wordLists'>,
): Problem[] {
	const unsafe = forAllTexts.get(wordLists.unsafe) ?? wordLists.unsafe.filter(isForAll);
	forAllTexts.set(wordLists.unsafe, unsafe);
	return wordsAreSafe(texts, { wordLists: { ...wordLists, unsafe } });
}

const isForAll = ({ inGuidesOnly }: UnsafeKind) => !inGuidesOnly;

/** Of each list its part for all texts: one list, so that what is found out about it once stays known. */
const forAllTexts = new WeakMap<readonly UnsafeKind[], UnsafeKind[]>();

/** No words that may harm: a level of help, a change of medicine, a loose hold, pain to bear, a sum, the law, a promise. */
export function wordsAreSafe(
	texts: FileTexts & { text?: string },
	{ wordLists }: Pick<Library, 'wordLists'>,
): Problem[] {
	return texts.passages.flatMap((passage) => {
		const places = placesOf(passage.text, wordLists.unsafe);
		const found = wordLists.unsafe.flatMap((kind) =>
			unsafeIn(passage, places.get(kind) ?? [], kind, texts.text),
		);
		const named = found
			.filter((one, place) => !found.slice(0, place).some((other) => overlap(one, other)))
			.map(({ index, words, kind }) =>
				problem(texts.file, passage.line + lineEnds(passage.text.slice(0, index)), words, kind),
			);
		return named.length > 0 ? named : saidByPronoun(passage, texts, wordLists.unsafe);
	});
}

/** What is unsafe of a thing that the sentence before names: “Have an alarm. Take its battery out.” */
function saidByPronoun(
	passage: Passage,
	{ file, text: whole }: FileTexts & { text?: string },
	unsafe: readonly UnsafeKind[],
): Problem[] {
	return resolvedIn(passage).flatMap(({ typed, line, text, thing }) => {
		const places = placesOf(text, unsafe);
		const [first] = unsafe
			.filter(({ level }) => level === 'error')
			.flatMap((kind) => unsafeIn({ ...passage, line, text }, places.get(kind) ?? [], kind, whole))
			.filter(({ words }) => words.toLowerCase().includes(thing));
		return first ? [problem(file, line, typed, first.kind)] : [];
	});
}

function problem(
	file: string,
	line: number,
	words: string,
	{ is, fix, level }: UnsafeKind,
): Problem {
	return { file, line, level, says: `“${words.trim().replaceAll(/\s+/g, ' ')}” ${is}.`, fix };
}

interface Unsafe {
	index: number;
	words: string;
	kind: UnsafeKind;
}

/** What can bear the mark of a source. */
const PROSE = new Set(['paragraph', 'item']);

function unsafeIn(
	{ kind: read, line, text }: Passage,
	places: readonly number[],
	kind: UnsafeKind,
	file?: string,
): Unsafe[] {
	if (kind.forReadersOnly && read === 'clinician') return [];
	if (kind.mayBeSourced && (!PROSE.has(read) || isSourced(file ?? '', line))) return [];
	return phrasesIn(text, places, kind)
		.filter(({ index }) => kind.evenAfterNot || !isRefused(text.slice(0, index)))
		.map(({ index, 0: words }) => ({ index, words, kind }));
}

/** The phrases of a kind in a text, none over another. */
function phrasesIn(
	text: string,
	places: readonly number[],
	{ looks }: UnsafeKind,
): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	let end = 0;
	for (const place of places) {
		if (place < end) continue;
		looks.lastIndex = place;
		const one = looks.exec(text);
		if (!one) continue;
		found.push(one);
		end = place + one[0].length;
	}
	return found;
}

const NOT =
	/\b(?:not|never|no|nor|nobody|without|cannot|avoid|than|instead of|before you|want to|wants to|whether|[a-z]+n['’]t)\b/i;

const LONGEST_CLAUSE = 300;

/** Whether what comes next is told not to be done: the sentence said “not” before, and not of another thing. */
function isRefused(before: string): boolean {
	const clause =
		before
			.slice(-LONGEST_CLAUSE)
			.split(/[.?!:;]/)
			.at(-1) ?? '';
	return NOT.test(
		clause.replace(/^\s*(?:if|when|as|once|because|though|although|since)\b[^,]*,/i, ''),
	);
}

const overlap = (one: Unsafe, other: Unsafe) =>
	one.index < other.index + other.words.length && other.index < one.index + one.words.length;
