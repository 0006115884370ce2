import { readListedPhrase, showsPhrase } from '#lib/query/dangers/listed-phrase.ts';
import { plainWords } from '#lib/query/plain-words.ts';
import { stem } from '#lib/text/stem.ts';

/** What our lists of emergencies are made of: phrases of each kind, and those that are urgent whatever else is said. */
export interface EmergencyLists {
	kinds: ReadonlyMap<string, readonly string[]>;
	exact: readonly { kinds: readonly string[]; level?: string; phrases: readonly string[] }[];
}

/** The kinds of emergency that a sentence tells of, by our lists alone: without what search has learnt, which takes long. */
export type ToldKinds = (sentence: string) => string[];

/** A guide speaks to somebody, and whoever searches of themselves. */
const OWN: [RegExp, string][] = [
	[/\b(?:your|their|his|her)\b/gi, 'my'],
	[/\b(?:you|they|he|she)(?: are|['’]re)\b/gi, 'i am'],
	[/\b(?:you|they|he|she)\b/gi, 'i'],
];

// They are said of every trouble, and tell none.
const SMALL = new Set(
	`a an the and or of to in on at with for from by as is are be been it its that this my i im ive me he she his her
	mum dad husband wife when if now not no so very really bad got have has had get getting what should do help feel feels
	can cant up down out just keep keeps still all after some day today minute hour wait rest ok see call worse need
	one two bit more go going come comes time every only again`.split(/\s+/),
);

/** So many telling words, all of them in a sentence, are that phrase. */
const FEWEST = 2;
const MOST = 3;

/** Makes the lists ready to be asked. */
export function makeToldKinds({ kinds, exact }: EmergencyLists): ToldKinds {
	const listed = exact
		.filter(({ level }) => level !== 'perhaps')
		.map((group) => ({ ...group, phrases: group.phrases.map(readListedPhrase) }));
	const short = [...kinds].flatMap(([kind, phrases]) =>
		phrases
			.map((phrase) => [...tellingIn(plainWords(phrase))])
			.filter(({ length }) => length >= FEWEST && length <= MOST)
			.map((stems) => ({ kind, stems })),
	);
	return (sentence) => {
		const said = plainWords(OWN.reduce((so, [looks, own]) => so.replaceAll(looks, own), sentence));
		const own = tellingIn(said);
		return [
			...new Set([
				...listed
					.filter(({ phrases }) => phrases.some((phrase) => showsPhrase(said, phrase)))
					.flatMap((group) => group.kinds),
				...short.filter(({ stems }) => stems.every((one) => own.has(one))).map(({ kind }) => kind),
			]),
		];
	};
}

const tellingIn = (words: string) =>
	new Set(
		words
			.split(' ')
			.filter((word) => word.length > 2 && !SMALL.has(word))
			.map(stem),
	);
