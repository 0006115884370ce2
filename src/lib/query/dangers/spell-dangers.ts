import type { DangerWords } from '#lib/query/dangers/danger-words.ts';
import { soundOf } from '#lib/query/features.ts';
import { isMisspelt } from '#lib/query/mended-words.ts';
import { editDistance } from '#lib/text/edit-distance.ts';

/** Shorter words are like too many others. */
const SHORTEST = 4;
/** Words that sound alike may differ so much in how they are written. */
const BY_EAR = 2;

/** Words that name a danger, ready to be looked for. */
export interface DangerSpelling {
	words: ReadonlySet<string>;
	misspelt: readonly (readonly [typed: string, meant: string])[];
	other: ReadonlySet<string>;
}

/** Makes the words ready. */
export function readDangerSpelling({ words, misspelt, other }: DangerWords): DangerSpelling {
	return {
		words: new Set(words.split(' ')),
		misspelt: Object.entries(misspelt).flatMap(([meant, typed]) =>
			typed.map((one) => [one, meant] as const),
		),
		other: new Set(other.split(' ')),
	};
}

/**
 * Folded words with each misspelt name of a danger put right: `hart atack what do i do` gives `heart attack what do i
 * do`. The classifiers know many slips by their letters, but two slips in three words leave them too little.
 */
export function spellDangers(folded: string, spelling: DangerSpelling): string {
	const listed = spelling.misspelt.reduce(
		(so, [typed, meant]) => so.replaceAll(` ${typed} `, ` ${meant} `),
		` ${folded} `,
	);
	return listed
		.trim()
		.split(' ')
		.map((word) => meantBy(word, spelling))
		.join(' ');
}

/** The word that names a danger and is plainly meant, or what was typed. */
function meantBy(typed: string, { words, other }: DangerSpelling): string {
	if (typed.length < SHORTEST || words.has(typed) || other.has(typed)) return typed;
	const near = [...words].flatMap((word) => {
		const slips = editDistance(typed, word);
		const isByEar = slips <= BY_EAR && soundOf(typed) === soundOf(word);
		return isByEar || isMisspelt(typed, word) ? [{ word, slips }] : [];
	});
	// Old phones know no `toSorted`.
	return near.sort((a, b) => a.slips - b.slips)[0]?.word ?? typed;
}
