import { choicesOf, outside, type NamedWords } from '#lib/checks/unsafe/phrase-pattern.ts';

/** What some phrases may begin with. */
export interface FirstWords {
	/** Whether a word, in small letters, may begin one. */
	isFirst: (word: string) => boolean;
	/** Whether a sign such as £ may. */
	isSign: boolean;
}

const WORD_AT = /[\wÀ-ɏ]+|[^\s\wÀ-ɏ]/g;

/** What any of some phrases, written as in the list, may begin with; nothing where that may be any word at all. */
export function firstWords(phrases: readonly string[], named: NamedWords): FirstWords | undefined {
	const firsts = phrases.flatMap((phrase) => firstsOf(phrase.replace(/^!\s*/, ''), named));
	if (firsts.includes('…')) return undefined;
	const whole = new Set(firsts.filter((first) => !first.endsWith('*')));
	const beginnings = firsts.flatMap((first) => (first.endsWith('*') ? [first.slice(0, -1)] : []));
	const known = new Map<string, boolean>();
	const mayBegin = (word: string) =>
		whole.has(word) ||
		(whole.has('#') && /^\d/.test(word)) ||
		beginnings.some((begin) => word.startsWith(begin));
	return {
		isFirst: (word) => {
			const isFirst = known.get(word) ?? mayBegin(word);
			known.set(word, isFirst);
			return isFirst;
		},
		isSign: firsts.some((first) => /^[^\wÀ-ɏ#]/.test(first)),
	};
}

/** The words and signs of a text, each with its place: many lists are held to one text. */
export function wordsAt(text: string): { index: number; word: string }[] {
	return [...text.toLowerCase().matchAll(WORD_AT)].map(({ index, 0: word }) => ({ index, word }));
}

/** Where in a text such a phrase may begin: long patterns are slow, and most words begin none. */
export function placesOf(words: ReturnType<typeof wordsAt>, firsts: FirstWords): number[] {
	const mayBegin = (word: string) => (/^[\wÀ-ɏ]/.test(word) ? firsts.isFirst(word) : firsts.isSign);
	return words.filter(({ word }) => mayBegin(word)).map(({ index }) => index);
}

/** The first word of all that a phrase may say, with a star where any ending may follow. */
function firstsOf(phrase: string, named: NamedWords): string[] {
	const [item = '', ...rest] = outside(phrase.trim(), ' ').filter((one) => one !== '');
	return choicesOf(item, named).flatMap((choice) => {
		if (choice === '') return firstsOf(rest.join(' '), named);
		if (choice === item) return [firstWordOf(item)];
		return firstsOf(choice, named);
	});
}

const firstWordOf = (item: string) => /^(?:[\wÀ-ɏ]+\*?|#)/.exec(item.toLowerCase())?.[0] ?? item;
