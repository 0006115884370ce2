import type { Mistake } from '../mistake.ts';

const right = '  - I spill my tea';
const dash = 'A line of a list needs a dash and a space. Write   - I spill my tea';
const notYet =
	'Write checked: [] until an occupational therapist who did not write it has checked it. The page Check a guide then makes the lines to put there.';

/** Facts in a shape that YAML cannot read, or that say more than their author can know. */
export const shapeMistakes: Mistake[] = [
	{
		mistake: 'a dash without its space',
		right,
		wrong: '  -I spill my tea',
		line: 11,
		answer: dash,
	},
	{ mistake: 'a dot for a dash', right, wrong: '  • I spill my tea', line: 11, answer: dash },
	{ mistake: 'a line without its dash', right, wrong: '  I spill my tea', line: 11, answer: dash },
	{
		mistake: 'a tab deep in a source',
		right: '    title: A made-up page\n',
		wrong: '\ttitle: A made-up page\n',
		line: 34,
		answer: 'A tab stands before this fact. Take it out, and type four spaces in its place.',
	},
	{
		mistake: 'an apostrophe between single quotation marks',
		right: 'title: Making a hot drink',
		wrong: "title: 'Mum's hot drink'",
		line: 3,
		answer:
			'An apostrophe ends a text that begins with a single quotation mark. Write title: "Mum\'s hot drink"',
	},
	{
		mistake: 'a second line of a text at the margin',
		right: '  By the end you will know two ways',
		wrong: 'By the end you will know two ways',
		line: 7,
		answer:
			'These words belong to opening, and stand too far left. Type two more spaces before this line, and before each one that goes on.',
	},
	{
		mistake: 'a text typed as a list',
		right: 'supports: What kettle tippers do.',
		wrong: 'supports:\n      - What tippers do\n      - and how',
		line: 49,
		answer:
			'The fact sources 3: supports needs text. Write it as one text, on the line of its name: supports: "What tippers do, and how"',
	},
	{
		mistake: 'a year of two figures',
		right: 'year: 2025',
		wrong: 'year: 25',
		line: 36,
		answer: 'The fact sources 1: year is too short. Write four figures, such as 2024, or no date',
	},
	{
		mistake: 'a question for who should ask first',
		right: '- you have burnt your hand this week',
		wrong: '- Did you burn your hand this week?',
		line: 21,
		answer:
			'The page would read “Ask before you try this if Did you burn your hand this week?”. Write the state they are in, such as “you have a sore where you sit”.',
	},
	{
		mistake: 'a source on somebody’s drive',
		right: 'https://example.org/one',
		wrong: 'https://drive.google.com/one',
		line: 35,
		answer:
			'The fact sources 1: url cannot be https://drive.google.com/one. Only some may look there. Write the address of its page on the open web, or leave url out.',
	},
	{
		mistake: 'a list of dashes on one line',
		right: 'related: [saving-energy, kitchen]',
		wrong: 'related: - saving-energy - kitchen',
		line: 31,
		answer:
			'A list on the line of its name stands between square brackets. Write related: [saving-energy, kitchen]',
	},
	{
		mistake: 'a change that does not say what',
		right: '    what: First written.\n',
		wrong: '',
		line: 61,
		answer:
			'The fact changes 1: what is missing. Write what: and what you changed, in one sentence, such as "Mended: how long to wait."',
	},
	{
		mistake: 'a list that is not closed',
		right: 'related: [saving-energy, kitchen]',
		wrong: 'related: [saving-energy, kitchen',
		line: 31,
		answer: 'The list has no end. Write ] behind its last name.',
	},
	{
		mistake: 'an opening without its sign',
		right: 'opening: >-\n  The kettle',
		wrong: 'opening:\nThe kettle',
		line: 6,
		answer:
			'These words belong to opening, and stand too far left. Write opening: >- on the line above, and two spaces before this line and each one that goes on.',
	},
	{
		mistake: 'a fact without the space behind its colon',
		right: 'title: Making',
		wrong: 'title:Making',
		line: 3,
		answer:
			'The fact title needs a colon and a space behind its name. Write title: Making a hot drink',
	},
	{
		mistake: 'a fact one space too far in',
		right: '  stop: [stroke]',
		wrong: '   stop: [stroke]',
		line: 19,
		answer:
			'This fact stands one space too far in, or too little. Begin it under the first letter of a neighbour of the same kind: two spaces in, or four.',
	},
	{
		mistake: 'checked with a yes',
		right: 'checked: []',
		wrong: 'checked: yes',
		line: 58,
		answer: `The fact checked is no yes or no. ${notYet}`,
	},
	{
		mistake: 'checked with a yes in a list',
		right: 'checked: []',
		wrong: 'checked: [yes]',
		line: 58,
		answer: `The fact checked 1 is no check. ${notYet}`,
	},
	{
		mistake: 'the title of another guide for its name',
		right: 'related: [saving-energy, kitchen]',
		wrong: 'related: [Saving energy all day, kitchen]',
		line: 31,
		answer: 'There is no guide called Saving energy all day. Did you mean saving-energy?',
	},
];
