import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

/** A judge of British spelling that also knows our own words. It opens the dictionary when first asked. */
export function britishSpelling(allowed: ReadonlySet<string>): (word: string) => boolean {
	let book: ReturnType<typeof nspell> | undefined;
	const judged = new Map<string, boolean>();
	return (word) => {
		book ??= open(allowed);
		const isRight = judged.get(word) ?? book.correct(word);
		judged.set(word, isRight);
		return isRight;
	};
}

function open(allowed: ReadonlySet<string>): ReturnType<typeof nspell> {
	const book = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
	for (const word of allowed) book.add(word);
	return book;
}
