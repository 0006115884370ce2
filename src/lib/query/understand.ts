import { isKnown, type Lexicon } from '#lib/query/lexicon.ts';
import { mendWords, type Mended } from '#lib/query/mend-words.ts';
import type { NowGroup, UrgentGroup } from '#lib/query/search-data.ts';
import { showsSign, type Sign } from '#lib/query/listed-phrase.ts';
import { plainWords, stem, tellingStems, tellingWords } from '#lib/query/words-of.ts';

/** Longer than any problem said in one breath; the rest is passed over so that no query is slow. */
const MOST_WORDS = 40;
const MOST_LETTERS = 400;
const LONGEST_PHRASE = 4;

/** One thing that a reader said, and each way in which our guides may say it. */
export interface Thing {
	/** The stems of their own word, or of the phrase that stands for something. */
	own: string[];
	/** What it means in our words, if a list says so. */
	meant: string[];
	isMended: boolean;
	/** The reader may still be typing it. */
	mayBeUnfinished: boolean;
	/** Neither our guides nor our lists know it, or it is about something else. */
	isUnknown: boolean;
	/** We know that it is about something else. */
	isOrdinary: boolean;
}

/** What a reader's words are taken to mean. */
export interface Understood {
	/** Each spelling that was changed. */
	mended: Mended[];
	/** Their words, mended, one space between. */
	said: string;
	things: Thing[];
	urgent: UrgentGroup[];
	now: NowGroup[];
	isNotOurs: boolean;
}

/** What a query means, by a lexicon. Set `keepsSpelling` to take the words as they were typed. */
export function understand(query: string, lexicon: Lexicon, keepsSpelling = false): Understood {
	const typed = plainWords(capitalsRead(query.slice(0, MOST_LETTERS)))
		.split(' ')
		.slice(0, MOST_WORDS);
	const { words, mended } = keepsSpelling
		? { words: typed, mended: [] }
		: mendWords(typed, lexicon);
	const [asTyped, said] = [typed.join(' '), words.join(' ')];
	const shown = <Group>(groups: { group: Group; signs: Sign[] }[]) =>
		groups
			.filter(({ signs }) =>
				signs.some((sign) => showsSign(said, sign) || showsSign(asTyped, sign)),
			)
			.map(({ group }) => group);
	const mendedTo = new Set(mended.map(({ meant }) => meant));
	return {
		mended,
		things: thingsIn(words, lexicon).map((thing) => ({
			...thing,
			isMended: thing.own.some((one) => [...mendedTo].some((word) => stem(word) === one)),
		})),
		urgent: shown(lexicon.urgent),
		now: shown(lexicon.now),
		said,
		isNotOurs: lexicon.notOurs.some((sign) => showsSign(said, sign) || showsSign(asTyped, sign)),
	};
}

/** ME in capitals is an illness; me is not. */
function capitalsRead(query: string): string {
	return /[a-z]/.test(query) ? query.replaceAll(/\bME\b/g, 'myalgic') : query;
}

/** The telling words and known phrases of a query, in order. */
function thingsIn(words: string[], lexicon: Lexicon): Omit<Thing, 'isMended'>[] {
	const things: Omit<Thing, 'isMended'>[] = [];
	for (let at = 0; at < words.length;) {
		const size = phraseAt(words, at, lexicon.synonyms);
		const phrase = words.slice(at, at + size).join(' ');
		const meaning = lexicon.synonyms.get(phrase) ?? lexicon.synonyms.get(phrase.replace(/s$/, ''));
		const meant = tellingStems(meaning ?? '');
		// A number that no guide names tells nothing: `took 10 minutes`.
		const own = tellingWords(phrase).filter(
			(word) => !/^\d+$/.test(word) || lexicon.known.has(word),
		);
		const mayBeUnfinished = at + size === words.length && size === 1 && phrase.length > 2;
		const isOrdinary = meant.length === 0 && lexicon.ordinary.has(phrase);
		const isCommon = meaning !== undefined && meant.length === 0;
		if ((own.length > 0 || meant.length > 0) && !isCommon)
			things.push({
				own: own.map(stem),
				meant,
				mayBeUnfinished,
				isOrdinary,
				isUnknown: isOrdinary || (meant.length === 0 && !isKnown(phrase, lexicon, mayBeUnfinished)),
			});
		at += size;
	}
	return things;
}

/** How many words from here on stand together for something that a list knows: one at least. */
function phraseAt(words: string[], at: number, synonyms: Map<string, string>): number {
	for (let size = LONGEST_PHRASE; size > 1; size--)
		if (at + size <= words.length && synonyms.has(words.slice(at, at + size).join(' ')))
			return size;
	return 1;
}
