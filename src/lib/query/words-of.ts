import { foldWords } from '#lib/fold-words.ts';

/** Words too common to tell one guide from another. */
const COMMON = new Set(
	`a about after all also am an and any are as at be because been before being but by can cant could d did didnt do does doesnt doing dont down for from get gets getting go goes going got had has hasnt have havent having he her here hers him his how i id if ill im in into is isnt it its ive just keep keeps let like ll lot m make makes me more much my need no nor not now of off on once one only or our out over own re really s said same see she should so some still such t tell than that thats the their them then there these they this those through to too up us use used using ve very want was wasnt way we well were what when where which while who whom why will with without wont would yet you your`.split(
		' ',
	),
);

/** Endings taken off so that the forms of a word meet: `falling`, `falls` and `fall` give `fall`. */
const ENDINGS: [RegExp, string][] = [
	[/ies$/, 'y'],
	[/(ss|us|is)$/, '$1'],
	[/(ch|sh|x|ss)es$/, '$1'],
	[/s$/, ''],
	[/([^aeiou])\1ing$/, '$1'],
	[/([a-z]{3})ing$/, '$1'],
	[/([^aeiou])\1ed$/, '$1'],
	[/([a-z]{3})ed$/, '$1'],
	[/([a-z]{4})e$/, '$1'],
];

/** The part of a word that its forms share: `'dressing'` gives `'dress'`. */
export function stem(word: string): string {
	if (word.length < 4) return word;
	const plural = ENDINGS.slice(0, 4).find(([ending]) => ending.test(word));
	const single = plural ? word.replace(...plural) : word;
	const form = ENDINGS.slice(4, 8).find(([ending]) => ending.test(single));
	const bare = form ? single.replace(...form) : single;
	return bare.replace(...(ENDINGS[8] as [RegExp, string]));
}

/** The words of a text that can tell one guide from another, folded, in order. */
export function tellingWords(text: string): string[] {
	return foldWords(text)
		.split(' ')
		.filter((word) => word.length > 1 && !COMMON.has(word));
}
