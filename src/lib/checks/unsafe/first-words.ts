import { choicesOf, outside, type NamedWords } from '#lib/checks/unsafe/phrase-pattern.ts';

/**
 * The words that some phrases may begin with: whole ones, and the beginnings of others. Nothing where a phrase may begin
 * with any word at all.
 */
export interface FirstWords {
	whole: Set<string>;
	beginnings: string[];
}

const WORD_AT = /[\wÀ-ɏ]+/g;

/** The words that any of some phrases, written as in the list, may begin with. */
export function firstWords(phrases: readonly string[], named: NamedWords): FirstWords | undefined {
	const firsts = phrases.flatMap((phrase) => firstsOf(phrase.replace(/^!\s*/, ''), named));
	if (firsts.some((first) => !/^[\wÀ-ɏ]/.test(first))) return undefined;
	const isWhole = (first: string) => !first.endsWith('*');
	return {
		whole: new Set(firsts.filter(isWhole)),
		beginnings: firsts.filter((first) => !isWhole(first)).map((first) => first.slice(0, -1)),
	};
}

/** Where in a text such a phrase may begin: long patterns are slow, and most words begin none. */
export function* placesOf(text: string, firsts: FirstWords): Generator<number> {
	for (const { index, 0: word } of text.toLowerCase().matchAll(WORD_AT))
		if (firsts.whole.has(word) || firsts.beginnings.some((begin) => word.startsWith(begin)))
			yield index;
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

const firstWordOf = (item: string) => /^[\wÀ-ɏ]+\*?/.exec(item.toLowerCase())?.[0] ?? item;
