// All bounded: what runs on would else be read anew from each of its letters, and stop the page.
// Written without \p, which makes patterns of this length slow to begin with.
const LETTER = String.raw`\wÀ-ɏ`;
const WORD = `[${LETTER}’'-]{1,30}`;
const SPACE = String.raw`(?:,?\s{1,9}|-)`;

/** Words that stand for one another in phrases, such as all that is a medicine, by the name of their list. */
export type NamedWords = ReadonlyMap<string, string>;

// What stands before a verb that tells somebody to do something, and not before one that says what somebody does.
const ORDER = String.raw`(?<=^|[.?!:;,(–“"]\s{0,9}|\b(?:and|or|then|please|just|always|must|should|so|to|can|may|could|first|better|simply|try|safely|now|might|instead|want|by)\s{1,9})`;

/**
 * A phrase as it is written in a list, as a pattern: `(hold/grab) {your} … rail*`. One of the phrases between brackets
 * stands there, or none where the last is empty; `{name}` is one of a named list; `…` is three words at most; `*` is any
 * ending, and `#` any number. A phrase that begins with `!` is found only where it is an order.
 */
export function phrasePattern(phrase: string, named: NamedWords): string {
	const [, order, words = ''] = /^(!?)\s*(.*)$/.exec(phrase) ?? [];
	return `${order ? ORDER : ''}${sequence(words, named)}`;
}

/** Any of some such patterns, at one place of a text and as whole words, whatever its capitals. */
export function anyPattern(patterns: readonly string[]): RegExp {
	return new RegExp(`(?<![${LETTER}-])(?:${patterns.join('|')})(?![${LETTER}])`, 'iy');
}

function sequence(phrase: string, named: NamedWords): string {
	const items = outside(phrase.trim(), ' ').filter((item) => item !== '');
	return items
		.map((item, place) => {
			const space = place < items.length - 1 ? SPACE : '';
			if (item === '…') return `(?:${WORD}${SPACE}){0,3}?`;
			const typed = choicesOf(item, named);
			const choices = typed.map((one) => (one === item ? plain(one) : sequence(one, named)));
			const some = choices.filter((choice) => choice !== '').join('|');
			return `(?:(?:${some})${space})${choices.includes('') ? '?' : ''}`;
		})
		.join('');
}

/** What may stand at one place of a phrase, each as it is written: `(hold/grab/)` is `hold`, `grab` or nothing. */
export function choicesOf(item: string, named: NamedWords): string[] {
	const name = /^\{(.*)\}$/.exec(item)?.[1];
	const inside = name === undefined ? /^\((.*)\)$/.exec(item)?.[1] : (named.get(name) ?? '');
	return inside === undefined ? [item] : outside(inside, '/');
}

/** A text cut at each mark that no bracket holds. */
export function outside(text: string, mark: string): string[] {
	let depth = 0;
	const parts = [''];
	for (const sign of text) {
		if ('({'.includes(sign)) depth += 1;
		if (')}'.includes(sign)) depth -= 1;
		if (sign === mark && depth === 0) parts.push('');
		else parts.push(`${parts.pop() ?? ''}${sign}`);
	}
	return parts;
}

function plain(word: string): string {
	return word
		.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
		.replaceAll("'", "['’]")
		.replaceAll('-', SPACE)
		.replaceAll('#', String.raw`\d[\d.,]{0,12}`)
		.replaceAll('*', `[${LETTER}]{0,20}`);
}
