import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

/** A check of British spelling that also knows our own words. The dictionary is read at its first use. */
export function britishSpelling(allowed: ReadonlySet<string>): (word: string) => boolean {
	let checker: ReturnType<typeof nspell> | undefined;
	const judged = new Map<string, boolean>();
	return (word) => {
		checker ??= load(allowed);
		const isRight = judged.get(word) ?? checker.correct(word);
		judged.set(word, isRight);
		return isRight;
	};
}

function load(allowed: ReadonlySet<string>): ReturnType<typeof nspell> {
	const checker = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
	for (const word of allowed) checker.add(word);
	return checker;
}
