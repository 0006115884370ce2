/** Phrases to look for, each with what to say when it is found. */
export interface PhraseList {
	/** Finds any of the phrases. */
	any: RegExp | undefined;
	phrases: { typed: string; advice: string; whole: RegExp }[];
}

/** A phrase where it was found. */
export interface FoundPhrase {
	found: string;
	index: number;
	/** The phrase as it stands in the list. */
	typed: string;
	advice: string;
}

/** Makes a list that can be searched: `*` at the end of a phrase stands for any ending. */
export function phraseList(pairs: ReadonlyMap<string, string>): PhraseList {
	// The longest first, so that "make sure of" is found before "make sure".
	const longestFirst = [...pairs].toSorted(([a], [b]) => b.length - a.length);
	const phrases = longestFirst.map(([typed, advice]) => ({
		typed,
		advice,
		whole: new RegExp(`^${patternOf(typed)}$`, 'iu'),
	}));
	const patterns = phrases.map(({ typed }) => patternOf(typed));
	return { phrases, any: patterns.length > 0 ? inText(patterns.join('|')) : undefined };
}

/** Every phrase of a list that a text holds, as whole words, whatever its capitals. */
export function findPhrases(text: string, { any, phrases }: PhraseList): FoundPhrase[] {
	if (!any) return [];
	return [...text.matchAll(any)].flatMap(({ 0: found, index }) => {
		const phrase = phrases.find(({ whole }) => whole.test(found));
		return phrase ? [{ found, index, typed: phrase.typed, advice: phrase.advice }] : [];
	});
}

function inText(pattern: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
}

function patternOf(phrase: string): string {
	const [, stem = phrase, star] = /^(.*?)(\*)?$/.exec(phrase) ?? [];
	const plain = stem
		.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replaceAll("'", "['’]")
		.replaceAll(/\s+/g, '\\s+');
	return star ? `${plain}[\\p{L}\\p{N}]*` : plain;
}
