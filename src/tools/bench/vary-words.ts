import dictionary from 'dictionary-en-gb';
import { seededRandom } from '#lib/query/learn/seeded-random.ts';

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

/** Changes words of a text for others just as long: each word always for the same one, within a guide. */
export function wordVarier(seed: number): (text: string) => string {
	const next = seededRandom(seed);
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
