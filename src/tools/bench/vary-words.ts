import dictionary from 'dictionary-en-gb';

/** How many words of a guide become other words: enough that each guide brings words of its own. */
const SHARE_CHANGED = 0.4;
const SHORTEST = 4;
/** Tags, addresses and expressions stay as they are. */
const WORD = /<[^>]*>|\]\([^)]*\)|\{[^}]*\}|\b[a-z]{4,}\b/g;

const pool = new Map<number, string[]>();
for (const line of dictionary.dic.toString().split('\n')) {
	const [word = ''] = line.split('/');
	if (/^[a-z]{4,11}$/.test(word)) pool.set(word.length, [...(pool.get(word.length) ?? []), word]);
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Changes words of a text for others just as long: each word always for the same one, within a guide. */
export function wordVarier(seed: number): (text: string) => string {
	const next = chance(seed);
	const chosen = new Map<string, string>();
	const choose = (word: string) => {
		const others = pool.get(word.length) ?? [];
		// Some words are met far more often than most, as in real texts.
		return next() < SHARE_CHANGED
			? (others[Math.floor(others.length * next() ** 3)] ?? word)
			: word;
	};
	return (text) =>
		text.replaceAll(WORD, (word) => {
			if (!/^[a-z]+$/.test(word) || word.length < SHORTEST) return word;
			const other = chosen.get(word) ?? choose(word);
			chosen.set(word, other);
			return other;
		});
}
