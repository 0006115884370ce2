import type { Mistake } from './mistake.ts';

const right = 'Ask if they can see you in your own kitchen.';
const line = 186;
const typed = (mistake: string, wrong: string, answer: string): Mistake => ({
	mistake,
	right,
	wrong,
	line: line + (/^\w*\.?\n\n/.test(wrong) ? 2 : 0),
	answer,
});

/** What was laid out in Word, and stands in a paragraph here. */
export const pastedMistakes: Mistake[] = [
	typed(
		'a table of Word',
		'Sit.\n\nCup\tLight\tHeavy\nMug\tyes\tno\n\nSit.',
		'A table copied from Word is not read as a table, and would be hard to read on a phone. Write a list: one line for each row, beginning with "- ".',
	),
	typed(
		'a note between square brackets',
		'Sit well [is this right?].',
		'“[is this right?]” stands between square brackets, and would be shown. Take a note out, and say it in the pull request. A link is [words](address).',
	),
	typed(
		'marks of an encyclopaedia',
		'Steam is hot.[1][2]',
		'“[1][2]” is how other pages mark a source, and leads nowhere here. Take it out, and each like it. Where one of your own sources bears the words out, write <Source number="1" /> with its number.',
	),
	typed(
		'the foot of a page of the web',
		'Sit.\n\nPage last reviewed: 12 May 2021\n\nSit.',
		'“Page last reviewed: 12 May 2021” is of another page, and not of its words. Take it out: days, sources and what readers can press are set round each guide.',
	),
	typed(
		'two things to press in one line',
		'Sit.\n\nShare this page Accept all cookies\n\nSit.',
		'“Share this page Accept all cookies” is of another page, and not of its words. Take it out: days, sources and what readers can press are set round each guide.',
	),
	typed(
		'two things to press, with their stops',
		'Sit.\n\nShare this page. Accept all cookies.\n\nSit.',
		'“Share this page. Accept all cookies.” is of another page, and not of its words. Take it out: days, sources and what readers can press are set round each guide.',
	),
	typed(
		'a list by letters',
		'Sit.\n\na. put it on the mat\nb. lift off the lid\n\nSit.',
		'Letters or numbers of this kind make no list here: its lines would run together. Begin each line with "1. ", "2. " and so on where order matters, or else with "- ".',
	),
	typed(
		'a heading in bold',
		'Sit.\n\n**What to buy**\nBuy two cups.\n\nSit.',
		'“What to buy” is a line in bold that stands for a heading, and nobody can jump to it. Write ## What to buy, with a blank line above and below.',
	),
];

/** Signs and slips that a keyboard or a phone makes. */
export const loudMistakes: Mistake[] = [
	typed(
		'a picture sign',
		'Sit well 😀 here.',
		'“😀” is a picture sign: a screen reader reads out its name, and old phones show a box. Take it out, or write it in words.',
	),
	typed('a shout', 'Sit well!!!', '“!!!” shouts. Write a full stop.'),
	typed(
		'an arrow',
		'Sit → stand.',
		'“→” is a sign in place of a word. Write it in words: then, more than, less than, about.',
	),
	typed(
		'and/or',
		'Sit and/or stand.',
		'“and/or” is hard to read aloud. Write or; or “… or …, or both”.',
	),
	typed('a word typed twice', 'Sit on the the chair.', '“the the” stands twice. Write the once.'),
	typed(
		'a word in place of another',
		'You should of sat.',
		'“should of” may be another word. Did you mean “have” in place of “of”?',
	),
	typed(
		'a number in words',
		'Rest for twenty minutes.',
		'“twenty” is a number in words, which is slow to read. Write 20',
	),
	typed(
		'a warmth in Fahrenheit',
		'Keep it at 68F.',
		'“68F” is a measure that many readers do not use. Write degrees Celsius (such as 18°C), or cm.',
	),
];
