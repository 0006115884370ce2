import { choicesOf, outside, type NamedWords } from '#lib/checks/unsafe/phrase-pattern.ts';

/** Whether a word in small letters, or a sign such as £, may begin one of some phrases. */
export type MayBegin = (word: string) => boolean;

interface Begun {
	mayBegin: MayBegin;
}

const WORD_AT = /[\wÀ-ɏ]+|[^\s\wÀ-ɏ]/g;

/** What any of some phrases, written as in the list, may begin with. */
export function firstWords(phrases: readonly string[], named: NamedWords): MayBegin {
	const firsts = phrases.flatMap((phrase) => firstsOf(phrase.replace(/^!\s*/, ''), named));
	const whole = new Set(firsts.filter((first) => !first.endsWith('*')));
	const beginnings = firsts.flatMap((first) => (first.endsWith('*') ? [first.slice(0, -1)] : []));
	return (word) =>
		whole.has(word) ||
		whole.has('…') ||
		(whole.has('#') && /^\d/.test(word)) ||
		beginnings.some((begin) => word.startsWith(begin));
}

const begunBy = new WeakMap<readonly Begun[], Map<string, readonly Begun[]>>();

/**
 * Where in a text the phrases of each kind may begin: long patterns are slow, and most words begin none. What a word
 * begins is found once for each list of kinds.
 */
export function placesOf<Kind extends Begun>(
	text: string,
	kinds: readonly Kind[],
): Map<Kind, number[]> {
	const known = (begunBy.get(kinds) ?? new Map<string, Kind[]>()) as Map<string, Kind[]>;
	begunBy.set(kinds, known);
	const places = new Map<Kind, number[]>();
	for (const { index, 0: word } of text.toLowerCase().matchAll(WORD_AT)) {
		const begun = known.get(word) ?? kinds.filter(({ mayBegin }) => mayBegin(word));
		known.set(word, begun);
		for (const kind of begun) {
			const others = places.get(kind);
			if (others) others.push(index);
			else places.set(kind, [index]);
		}
	}
	return places;
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

const firstWordOf = (item: string) =>
	/^(?:[\wÀ-ɏ]+\*?|#|[^\s\wÀ-ɏ])/.exec(item.toLowerCase())?.[0] ?? item;
