import { editDistance } from '#lib/text/edit-distance.ts';

/** Somebody by name and, where they have one, by number on the register of health professionals. */
export interface Person {
	name: string;
	hcpc?: string | undefined;
}

const TITLES = new Set(
	'mr mrs ms miss mx dr prof professor sir dame lady lord rev reverend sister nurse'.split(' '),
);
const AFTER_NAMES = new Set(
	'bsc hons msc ba ma phd dphil md otr ot mrcot frcot obe mbe cbe'.split(' '),
);

/**
 * Whether two names may be one person's: with a title, an initial, letters after the name, a place or a job beside
 * it, other capitals, accents or apostrophes, a letter more or less, or the surname first, somebody is still the
 * same. One number of the register is one person; two numbers are two people, unless the names are the same
 * to the letter. Leans to yes: nobody may check their own words.
 */
export function isSamePerson(one: Person, other: Person): boolean {
	if (!one.hcpc || !other.hcpc) return hasLikeName(one, other);
	return numberOf(one.hcpc) === numberOf(other.hcpc) || hasEqualName(one, other);
}

/** Whether two people have one name, letter by letter, in whatever order its parts stand. */
export function hasEqualName(one: Person, other: Person): boolean {
	const [a, b] = [nameParts(one.name), nameParts(other.name)];
	if (a.length === 0) return false;
	return a.join('') === b.join('') || a.toSorted().join() === b.toSorted().join();
}

/** Whether two names may be those of one person, whatever their numbers. */
export function hasLikeName(one: Person, other: Person): boolean {
	const [fewer, more] = [nameParts(one.name), nameParts(other.name)].toSorted(
		(a, b) => a.length - b.length,
	) as [string[], string[]];
	if (fewer.length === 0) return false;
	if (hasEqualName(one, other)) return true;
	if (fewer.length === 1) return false;
	return isWithin(fewer, more) || isMistyped(fewer, more);
}

/** The figures of a number on the register. */
export const numberOf = (hcpc: string): string => hcpc.replaceAll(/\D/g, '');

/** Whether a name has letters of two alphabets: one of them may only look like a letter of the other. */
export function hasMixedLetters(name: string): boolean {
	const alphabets = [/\p{Script=Latin}/u, /[^\P{L}\p{Script=Latin}]/u];
	return alphabets.every((alphabet) => alphabet.test(name));
}

/** Whether each part of a name stands in a longer one, an initial for its name among them, and one of them in full. */
function isWithin(fewer: string[], more: string[]): boolean {
	const left = [...more];
	const found = fewer.map((part) => {
		const place = [left.indexOf(part), left.findIndex((other) => mayStandFor(part, other))].find(
			(index) => index >= 0,
		);
		return place === undefined ? undefined : left.splice(place, 1)[0];
	});
	return (
		found.every((other) => other !== undefined) &&
		fewer.some((part, index) => part.length > 1 && part === found[index])
	);
}

const mayStandFor = (one: string, other: string) =>
	one[0] === other[0] && (one.length === 1 || other.length === 1);

/** Whether one letter is all that two names differ in, and none that a part begins with. */
function isMistyped(one: string[], other: string[]): boolean {
	return (
		one.length === other.length &&
		[other, other.toReversed()].some(
			(turned) =>
				one.every((part, index) => part[0] === turned[index]?.[0]) &&
				editDistance(one.join(' '), turned.join(' ')) === 1 &&
				one.some((part, index) => part !== turned[index] && part.length >= SHORTEST_MISTYPED),
		)
	);
}

/** In a shorter part one letter makes another name: Ann and Amy. */
const SHORTEST_MISTYPED = 5;

/** The parts of a name in plain small letters. */
const nameParts = (name: string): string[] => wordsOf(plainLetters(name));

const wordsOf = (text: string) =>
	text.split(/[^\p{L}]+/u).filter((word) => word && !TITLES.has(word) && !AFTER_NAMES.has(word));

const plainLetters = (text: string) =>
	text
		.normalize('NFKD')
		.replaceAll(/\p{Mn}/gu, '')
		.toLowerCase()
		.replaceAll(/[\d’'‘‛ʼʻʽʾʿˈˊˋ`´′‵＇՚׳ꞌ]/g, '')
		.replaceAll(/[^\p{ASCII}]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);

/** Letters that are drawn as a plain one is, or nearly so, and have no mark to take off; and those that stand for two. */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
	'ıi ɩi ɪi іi ιi ȷj јj łl ɫl ӏl øo оo οo аa αa ɑa еe сc ϲc рp ρp хx χx уy ʏy ѕs ԁd ɡg һh νv ѵv кk κk тt τt мm нn đd ħh ŧt ßss æae œoe þth ðd'
		.split(' ')
		.map(([letter = '', ...plain]) => [letter, plain.join('')]),
);
