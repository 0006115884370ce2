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
 * Whether two names may be one person's: with a title, an initial, letters after the name, other capitals or
 * accents, or the surname first, somebody is still the same. Two different numbers of the register are two
 * people; one number is one person. Leans to yes: nobody may check their own words.
 */
export function isSamePerson(one: Person, other: Person): boolean {
	if (one.hcpc && other.hcpc) return numberOf(one.hcpc) === numberOf(other.hcpc);
	const [a, b] = [nameParts(one.name), nameParts(other.name)];
	if (a.length === 0 || b.length === 0) return false;
	if (a.length === 1 || b.length === 1) return a.join() === b.join();
	return [b, b.toReversed()].some(
		(turned) => a.at(-1) === turned.at(-1) && mayBeOne(a[0] ?? '', turned[0] ?? ''),
	);
}

/** Whether a name has letters of two alphabets: one of them may only look like a letter of the other. */
export function hasMixedLetters(name: string): boolean {
	const alphabets = [/\p{Script=Latin}/u, /[^\P{L}\p{Script=Latin}]/u];
	return alphabets.every((alphabet) => alphabet.test(name));
}

/** First names that are the same, or of which one is the other's initial. */
const mayBeOne = (one: string, other: string) =>
	one === other || (one[0] === other[0] && (one.length === 1 || other.length === 1));

const numberOf = (hcpc: string) => hcpc.replaceAll(/\D/g, '');

/** The parts of a name in plain small letters: first name, and surname last. */
function nameParts(name: string): string[] {
	const [surname = '', first = ''] = plainLetters(name).split(/,(.*)/s);
	const turned = wordsOf(first).length > 0 ? `${first} ${surname}` : surname;
	return wordsOf(turned);
}

const wordsOf = (text: string) =>
	text.split(/[^\p{L}]+/u).filter((word) => word && !TITLES.has(word) && !AFTER_NAMES.has(word));

const plainLetters = (text: string) =>
	text
		.normalize('NFKD')
		.replaceAll(/\p{Mn}/gu, '')
		.toLowerCase()
		.replaceAll(/[’'ʼ`´]/g, '')
		.replaceAll(/[^\p{ASCII}]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);

/** Letters that are drawn as a plain one is, or nearly so, and have no mark to take off. */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
	'ıi ɩi ɪi іi ιi ȷj јj łl ɫl ӏl øo оo οo аa αa ɑa еe сc ϲc рp ρp хx χx уy ʏy ѕs ԁd ɡg һh νv ѵv кk κk тt τt мm нn đd ħh ŧt'
		.split(' ')
		.map((pair) => [...pair]),
) as Record<string, string>;
