import type { Mistake } from '../mistake.ts';

/** Mistakes in how facts are typed, whatever they say. */
export const typingMistakes: Mistake[] = [
	{
		mistake: 'a tab',
		right: '  teachBack',
		wrong: '\tteachBack',
		line: 29,
		answer: 'A tab stands before this fact. Take it out, and type two spaces in its place.',
	},
	{
		mistake: 'a colon in a title',
		right: 'title: Making a hot drink',
		wrong: 'title: Tea: making a hot drink',
		line: 3,
		answer:
			'A text with a colon in it needs quotation marks. Write title: "Tea: making a hot drink"',
	},
	{
		mistake: 'a tab in a list',
		right: '    - you have burnt your hand this week',
		wrong: '    - you have burnt your hand this week\n\t- you cannot feel heat',
		line: 22,
		answer: 'A tab stands before this fact. Take it out, and type four spaces in its place.',
	},
	{
		mistake: 'a stop behind what is quoted',
		right: 'title: Making a hot drink',
		wrong: 'title: "Tea: making a hot drink".',
		line: 3,
		answer: 'A . stands behind the last quotation mark. Write "Tea: making a hot drink"',
	},
	{
		mistake: 'a colon in a line of a list',
		right: '  - the kettle is too heavy',
		wrong: '  - the kettle: it is too heavy',
		line: 10,
		answer:
			'A text with a colon in it needs quotation marks. Write - "the kettle: it is too heavy"',
	},
	{
		mistake: 'curly quotation marks',
		right: 'title: Making a hot drink',
		wrong: 'title: “Making a hot drink”',
		line: 3,
		answer: 'Curly quotation marks do not hold a text together here. Write "Making a hot drink"',
	},
	{
		mistake: 'one quotation mark of two',
		right: '"Tea: a made-up page"',
		wrong: '"Tea: a made-up page',
		line: 40,
		answer: 'A quotation mark has no partner. Write "Tea: a made-up page"',
	},
	{
		mistake: 'a line that is not level',
		right: '  teachBack',
		wrong: '   teachBack',
		line: 29,
		answer:
			'This fact stands one space too far in, or too little. Begin it under the first letter of a neighbour of the same kind: two spaces in, or four.',
	},
	{
		mistake: 'a fact said twice',
		right: 'audience: [patient, carer]',
		wrong: 'audience: [patient, carer]\naudience: [patient]',
		line: 17,
		answer: 'This fact stands twice. Keep one of them.',
	},
	{
		mistake: 'facts that are not closed',
		right: 'First written.\n---',
		wrong: 'First written.',
		line: 1,
		answer: 'The facts are not closed. Write --- on a line of its own below the last fact.',
	},
	{
		mistake: 'a mistyped name of a fact',
		right: 'summary: A',
		wrong: 'sumary: A',
		line: 4,
		answer: 'There is no fact called sumary. Did you mean summary?',
	},
	{
		mistake: 'a fact with nothing after it',
		right: 'today: Fill the kettle with one cup of water, and no more.',
		wrong: 'today:',
		line: 8,
		answer: 'The fact today is empty. Write its words after the colon.',
	},
	{
		mistake: 'a single word where a list belongs',
		right: 'audience: [patient, carer]',
		wrong: 'audience: patient',
		line: 16,
		answer:
			'The fact audience needs a list. Put square brackets round the names: audience: [patient]',
	},
	{
		mistake: 'a layout, which Astro would run',
		right: 'code: "1551"',
		wrong: 'code: "1551"\nlayout: "data:text/javascript,alert(1)"',
		line: 3,
		answer:
			'There is no fact called layout. Take it out: content/README.md lists the facts that there are.',
	},
];
