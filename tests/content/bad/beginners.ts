import type { Mistake } from './mistake.ts';

const right = 'Ask if they can see you in your own kitchen.';
const line = 186;

/** What a first-timer types who knows Word and paper, and not this site. */
export const beginnersMistakes: Mistake[] = [
	{
		mistake: 'a number in what readers say',
		right: '- I spill my tea',
		wrong: '- ring 0909 879 0000 for my tea',
		line: 11,
		answer:
			'The number 0909 879 0000 stands in no file of content/organisations. Mend it there and here, or take it out.',
	},
	{
		mistake: 'a heading without its space',
		right,
		wrong: '\n\n##Ask for help\n\n',
		line: 188,
		answer: 'A heading needs a space after its #. Write ## Ask for help',
	},
	{
		mistake: 'stars without a partner',
		right,
		wrong: 'It is **very hot.',
		line,
		answer:
			'The stars in “rong. It is **very hot. Say what y” have no partner, or a space inside. Write **words**, the stars close to the words on both sides.',
	},
	{
		mistake: 'a space from Word',
		right,
		wrong: 'Wait 5\u00A0minutes.',
		line,
		answer:
			'A sign that cannot be seen stands here: a space at which no line may end, U+00A0. Delete it, and type the words beside it again.',
	},
	{
		mistake: 'a file in another set of letters',
		right,
		wrong: 'It\uFFFDs hot.',
		line,
		answer:
			'A sign that cannot be seen stands here: a letter that cannot be read, U+FFFD. Save the file again as plain text in UTF-8: in Word, choose Unicode (UTF-8).',
	},
	{
		mistake: 'what Word leaves behind',
		right,
		wrong: 'Sit down.<o:p></o:p>',
		line,
		answer: '<o:p> came along from Word. Take it out and keep the words.',
	},
	{
		mistake: 'a part in small letters',
		right,
		wrong: '<doList>Sit.</doList>',
		line,
		answer: '<doList> is a part in small letters. Write it as <DoList>.',
	},
	{
		mistake: 'a sum in another currency',
		right,
		wrong: 'It costs $25 or so.',
		line,
		answer: '“$25” is a sum of money. Take it out: sums change. Write “often free”, or who to ask.',
	},
	{
		mistake: 'a sum in words',
		right,
		wrong: 'It costs ten pounds.',
		line,
		answer:
			'“ten pounds” is a sum of money. Take it out: sums change. Write “often free”, or who to ask.',
	},
	{
		mistake: 'a number of the NHS',
		right,
		wrong: 'Hers is 943 476 5919.',
		line,
		answer:
			'943 476 5919 may be somebody’s NHS number. Take it out: nothing about a patient stands in a guide. If it is real, tell the publisher, for it stays in the history.',
	},
	{
		mistake: 'a worksheet that is not there',
		right,
		wrong: 'Use [the sheet](/worksheets/sleep-dairy/).',
		line,
		answer: 'There is no worksheet called sleep-dairy. Did you mean /worksheets/sleep-diary/?',
	},
	{
		mistake: 'a place that no heading makes',
		right,
		wrong: 'See [the end](#get-halp).',
		line,
		answer: 'No heading here makes a place called get-halp. Did you mean #get-help?',
	},
	{
		mistake: 'the whole address of our own page',
		right,
		wrong: 'See [the kitchen](https://www.keep.example/guides/kitchen/).',
		line,
		answer: 'This is the whole address of a page of ours, which may move. Write /guides/kitchen/.',
	},
	{
		mistake: 'a year as papers write it',
		right: 'year: 2025',
		wrong: 'year: n.d.',
		line: 36,
		answer: 'The fact sources 1: year cannot be n.d. Write four figures, such as 2024, or no date.',
	},
	{
		mistake: 'a guide to read next, twice',
		right: 'related: [saving-energy, kitchen]',
		wrong: 'related: [saving-energy, kitchen, kitchen]',
		line: 31,
		answer: 'The fact related does not fit. A name stands here twice. Take one out.',
	},
	{
		mistake: 'a guide taken down for one that is taken down',
		right: 'reviewBy:',
		wrong: 'withdrawn:\n  on: 2026-11-22\n  why: Old.\n  replacedBy: after-a-fall\nreviewBy:',
		line: 62,
		answer:
			'The guide after-a-fall is taken down too. Name one that still stands, or take the line out.',
	},
	{
		mistake: 'a heading that stands twice',
		right: '## Pour with less weight',
		wrong: '## Set out your things',
		line: 87,
		answer:
			'The heading “Set out your things” stands twice. Say in each what is under it, or join the two.',
	},
];
