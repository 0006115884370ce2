import { plainWords } from '#lib/query/plain-words.ts';

/**
 * A phrase that an OT lists, such as `chest + pain` (both words, anywhere), `want to die` (these
 * words together), `cut* + myself` (any word that begins so), `head knock - door` (not with "door"),
 * `cant go on.` (the last words), `took + N + pills` (any number of two figures or more).
 */
export interface ListedPhrase {
	all: string[];
	none: string[];
}

/** A listed phrase, ready to be looked for. */
export function readListedPhrase(line: string): ListedPhrase {
	const [wanted = '', ...unwanted] = line.split(/\s-\s/);
	const fold = (part: string) =>
		part.trim() === 'N' ? 'N' : plainWords(part) + (/[*.](?=\s*$)/.exec(part)?.[0] ?? '');
	return {
		all: wanted.split('+').map(fold).filter(Boolean),
		none: unwanted.map(fold).filter(Boolean),
	};
}

function holds(padded: string, part: string): boolean {
	if (part === 'N') return / \d\d/.test(padded);
	const bare = part.slice(0, -1);
	if (part.endsWith('*')) return padded.includes(` ${bare}`);
	return part.endsWith('.') ? padded.endsWith(` ${bare} `) : padded.includes(` ${part} `);
}

/** Whether a folded query shows the phrase. */
export function showsPhrase(folded: string, { all, none }: ListedPhrase): boolean {
	const padded = ` ${folded} `;
	return all.every((part) => holds(padded, part)) && !none.some((part) => holds(padded, part));
}
