import { COMMON, plainWords, stem } from '#lib/query/words-of.ts';
import type { NowGroup, SearchLists, UrgentGroup } from '#lib/query/search-data.ts';
import { readSign, type Sign } from '#lib/query/listed-phrase.ts';
import { markReader } from '#lib/query/word-marks.ts';
import { makeSpellingBook, type SpellingBook } from '#lib/query/spelling.ts';

/** The data of search with its phrases read once and its words counted. */
export interface Lexicon {
	/** Words that a misspelt one may be mended to: of titles, phrases and lists, not of long text. */
	book: SpellingBook;
	/** Every word that stands anywhere in our guides or lists. */
	known: Set<string>;
	/** Words spelt right, though no guide is about them: never mended. */
	ordinary: Set<string>;
	stems: Set<string>;
	/** Whether a stem most likely stands in a long text, where the words themselves were too many to fetch. */
	isMarked: (stem: string) => boolean;
	/** The words worth finding, for beginnings: a reader may still be typing. */
	findable: string[];
	synonyms: Map<string, string>;
	urgent: { group: UrgentGroup; signs: Sign[] }[];
	now: { group: NowGroup; signs: Sign[] }[];
	notOurs: Sign[];
}

const read = (signs: string[]) => signs.map(readSign);
// A star stands for any ending, so the word in front of it is no whole word.
const wholeWords = (sign: string) => sign.replaceAll(/\w+\*/g, '');

/** Makes the lexicon: once a page. `said` is what guides are found by, `spelt` and `marks` their other words. */
export function makeLexicon(
	lists: SearchLists,
	said: string[],
	spelt: string[],
	marks: string,
): Lexicon {
	const findable = countWords(said);
	const listed = countWords([
		...lists.synonyms.flat(),
		...[...lists.urgent, ...lists.now].flatMap(({ signs }) => signs).map(wholeWords),
		...COMMON,
	]);
	const meant = new Map([...listed, ...findable]);
	const known = new Set([
		...meant.keys(),
		...countWords([...spelt, ...lists.notOurs.map(wholeWords)]).keys(),
	]);
	return {
		book: makeSpellingBook(meant),
		known,
		ordinary: new Set(lists.ordinary.split(' ')),
		stems: new Set([...known].map(stem)),
		isMarked: markReader(marks),
		findable: [...findable.keys()],
		synonyms: new Map(lists.synonyms),
		urgent: lists.urgent.map((group) => ({ group, signs: read(group.signs) })),
		now: lists.now.map((group) => ({ group, signs: read(group.signs) })),
		notOurs: read(lists.notOurs),
	};
}

function countWords(texts: string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of plainWords(texts.join(' \n ')).split(' '))
		if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** Whether we know a word, a form of it, or, where the reader may still be typing, its beginning. */
export function isKnown(word: string, lexicon: Lexicon, mayBeUnfinished = false): boolean {
	return (
		lexicon.known.has(word) ||
		lexicon.stems.has(stem(word)) ||
		lexicon.isMarked(stem(word)) ||
		(mayBeUnfinished && word.length > 2 && lexicon.findable.some((known) => known.startsWith(word)))
	);
}
