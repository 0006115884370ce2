/** Words that people write beside codes, which name none: "code 8744", "8744 and 3864". */
const BESIDE_CODES = /^(?:and|also|codes?|guides?|no|numbers?|or|plus|the)$/i;

/** Four figures of which a letter that looks like one took a place, or with a letter O before them. */
const LIKE_A_CODE = /^o?[1-9il|]{4}$/i;

/**
 * The text with each figure as `0` to `9`, whatever script it was written in, without marks that nobody
 * sees, and with a figure where one letter stands that looks like it: `'٨٧٤٤'` gives `'8744'`, `'l477'` `'1477'`,
 * and `'O2917'` `'2917'`.
 */
export function plainFigures(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/[\p{Cf}\p{M}]/gu, '')
		.replaceAll(/\p{Nd}/gu, asFigure)
		.replaceAll(/[\w|]+/g, (word) => (isLikeCode(word) ? asCode(word) : word));
}

/** Whether a word stands beside codes so often that it is no news. */
export function standsBesideCodes(word: string): boolean {
	return BESIDE_CODES.test(word);
}

/** Each script has its ten figures in a row, nought first, so the place in the row is the figure. */
function asFigure(sign: string): string {
	const at = sign.codePointAt(0) ?? 0;
	let nought = at;
	while (/\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
	return String((at - nought) % 10);
}

/** With one letter at most: more would make codes of words. */
function isLikeCode(word: string): boolean {
	return LIKE_A_CODE.test(word) && word.replaceAll(/\D/g, '').length >= 3;
}

function asCode(word: string): string {
	return word.replace(/^o/i, '').replaceAll(/[il|]/gi, '1');
}
