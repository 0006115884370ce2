import { plainWords } from '#lib/query/plain-words.ts';

/** Everyday things that guides name, such as `kettle`, each with the guides that are about it. */
export type NamedThings = Map<string, string[]>;

/** The small words, as a pattern, that may stand before the name of a thing. */
export const BEFORE = 'an?|the|my|your|his|her|their|our';
const LEADING = new RegExp(`^(?:${BEFORE}) `);

/** The one thing that some words name, as `NamedThings` has it: `My kettles` gives `kettle`; nothing where they say more. */
export function thingIn(text: string): string | undefined {
	const bare = plainWords(text).replace(LEADING, '');
	return bare === '' || bare.includes(' ') ? undefined : oneOf(bare);
}

/** One of a thing and several are alike. */
export const oneOf = (word: string): string => word.replace(/s$/, '');
