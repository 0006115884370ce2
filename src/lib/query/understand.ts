import { foldWords } from '#lib/fold-words.ts';
import type { NowGroup, SearchData, UrgentGroup } from '#lib/query/search-data.ts';
import { readSign, showsSign, type Sign } from '#lib/query/signs.ts';
import { mendWord, type Vocabulary } from '#lib/query/spelling.ts';
import { stem, tellingWords } from '#lib/query/words-of.ts';

/** Longer than any problem said in one breath; the rest is passed over so that no query is slow. */
const MOST_WORDS = 40;
const MOST_LETTERS = 400;

/** What a reader's words are taken to mean. */
export interface Understood {
	/** Each spelling that was changed. */
	mended: { typed: string; meant: string }[];
	/** Stems to look for: their own words, mended, and what those mean in ours. */
	own: string[];
	meant: string[];
	/** Telling words that neither our guides nor our lists know. */
	unknown: string[];
	urgent: UrgentGroup[];
	now: NowGroup[];
	isNotOurs: boolean;
}

/** The data of search with its phrases read once and its words counted. */
export interface Lexicon {
	data: SearchData;
	vocabulary: Vocabulary;
	stems: Set<string>;
	synonyms: Map<string, string>;
	urgent: { group: UrgentGroup; signs: Sign[] }[];
	now: { group: NowGroup; signs: Sign[] }[];
	notOurs: Sign[];
}

/** Makes the lexicon of the search data: once a page. */
export function makeLexicon(data: SearchData): Lexicon {
	const vocabulary: Vocabulary = new Map();
	const count = (text: string) => {
		for (const word of foldWords(text).split(' '))
			if (word.length > 1) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
	};
	for (const { title, summary, says, about, text } of data.guides)
		count([title, summary, ...says, about, text].join(' '));
	const stems = new Set([...vocabulary.keys()].map(stem));
	for (const [typed, meant] of data.synonyms) count(`${typed} ${meant}`);
	for (const sign of [...data.urgent, ...data.now].flatMap(({ signs }) => signs))
		count(sign.replaceAll(/\w+\*/g, ''));
	const read = (signs: string[]) => signs.map(readSign);
	return {
		data,
		vocabulary,
		stems,
		synonyms: new Map(data.synonyms),
		urgent: data.urgent.map((group) => ({ group, signs: read(group.signs) })),
		now: data.now.map((group) => ({ group, signs: read(group.signs) })),
		notOurs: read(data.notOurs),
	};
}

/** What a query means, by a lexicon. Set `keepsSpelling` to take the words as they were typed. */
export function understand(query: string, lexicon: Lexicon, keepsSpelling = false): Understood {
	const typed = foldWords(query.slice(0, MOST_LETTERS)).split(' ').slice(0, MOST_WORDS);
	const mended: Understood['mended'] = [];
	const words = typed.map((word, index) => {
		if (
			keepsSpelling ||
			isKnown(word, lexicon, index === typed.length - 1) ||
			tellingWords(word).length === 0
		)
			return word;
		const meant = mendWord(word, lexicon.vocabulary);
		if (meant) mended.push({ typed: word, meant });
		return meant ?? word;
	});
	const said = words.join(' ');
	const shown = <Group>(groups: { group: Group; signs: Sign[] }[]) =>
		groups
			.filter(({ signs }) =>
				signs.some((sign) => showsSign(said, sign) || showsSign(typed.join(' '), sign)),
			)
			.map(({ group }) => group);
	const { meant, rest } = replaceSynonyms(said, lexicon.synonyms);
	const own = tellingWords(rest);
	return {
		mended,
		own: own.map(stem),
		meant: tellingWords(meant).map(stem),
		unknown: own.filter((word) => !isKnown(word, lexicon, false)),
		urgent: shown(lexicon.urgent),
		now: shown(lexicon.now),
		isNotOurs: lexicon.notOurs.some((sign) => showsSign(said, sign)),
	};
}

/** A word we know, a form of one, or, where the reader may still be typing, the beginning of one. */
function isKnown(word: string, { vocabulary, stems }: Lexicon, mayBeUnfinished: boolean): boolean {
	if (vocabulary.has(word) || stems.has(stem(word))) return true;
	return (
		mayBeUnfinished &&
		word.length > 2 &&
		[...vocabulary.keys()].some((known) => known.startsWith(word))
	);
}

/** What the phrases in a text mean in our words, and the words that no phrase took up. */
function replaceSynonyms(
	said: string,
	synonyms: Map<string, string>,
): { meant: string; rest: string } {
	const meant: string[] = [];
	const rest: string[] = [];
	const words = said.split(' ');
	for (let at = 0; at < words.length;) {
		const length = [4, 3, 2, 1].find(
			(size) => at + size <= words.length && synonyms.has(words.slice(at, at + size).join(' ')),
		);
		if (length) meant.push(synonyms.get(words.slice(at, at + length).join(' ')) ?? '');
		else rest.push(words[at] ?? '');
		at += length ?? 1;
	}
	return { meant: meant.join(' '), rest: rest.join(' ') };
}
