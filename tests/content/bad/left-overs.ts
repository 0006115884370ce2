import type { Mistake } from './mistake.ts';

const right = 'Ask if they can see you in your own kitchen.';
const line = 186;
const take =
	'Take it out: nothing about a patient stands in a guide. If it is real, tell the publisher, for it stays in the history.';
const comment = 'Do what it asks, and take it out with all its words.';
const stamp = 'Take out the stamp, and the name beside it.';
const kept = 'Write the words, or take the line out.';

/** What was written on the way to a guide, and who is written of. */
export const leftOverMistakes: Mistake[] = [
	{
		mistake: 'an e-mail address in place of an author',
		right: '  by: [',
		wrong: '  by: [jane.smith@example.org, ',
		line: 57,
		answer:
			'“jane.smith@example.org” is somebody’s e-mail address. Write the name of the person in its place: it stands on the page, and an address would bring them letters.',
	},
	{
		mistake: 'a comment of Word',
		right,
		wrong: 'Commented [JS1]: check this with Ann.',
		line,
		answer: `“Commented [JS1]:” is a comment from Word, and would be shown. ${comment}`,
	},
	{
		mistake: 'the mark of a comment',
		right,
		wrong: 'Sit down.[JS1]',
		line,
		answer: `“[JS1]” is a comment from Word, and would be shown. ${comment}`,
	},
	{
		mistake: 'the stamp of a message',
		right,
		wrong: '[28/11/2026, 14:03] Ann: Sit down.',
		line,
		answer: `“[28/11/2026, 14:03” is the stamp of a message, copied with its words. ${stamp}`,
	},
	{
		mistake: 'the stamp of a meeting',
		right,
		wrong: '[14:03] Ann: Sit down.',
		line,
		answer: `“[14:03]” is the stamp of a message, copied with its words. ${stamp}`,
	},
	{
		mistake: 'a place kept for a number',
		right,
		wrong: 'Ring [insert local number here].',
		line,
		answer: `“[insert local number here]” is a place kept for words that never came. ${kept}`,
	},
	{
		mistake: 'a fact to be confirmed',
		right: 'supports: What kettle tippers do.',
		wrong: 'supports: TBC',
		line: 49,
		answer: `“TBC” is a place kept for words that never came. ${kept}`,
	},
	{
		mistake: 'Latin in place of words',
		right,
		wrong: 'Lorem ipsum.',
		line,
		answer: `“Lorem ipsum” is a place kept for words that never came. ${kept}`,
	},
	{
		mistake: 'an e-mail address in the words',
		right,
		wrong: 'Write to jane.smith@example.org.',
		line,
		answer:
			'“jane.smith@example.org” is somebody’s e-mail address. Take it out. A team’s own goes in as [words](mailto:…), after asking them.',
	},
	{
		mistake: 'an e-mail address in angle brackets',
		right,
		wrong: 'Ask <jane.smith@example.org> to come.',
		line,
		answer:
			'“jane.smith@example.org” is somebody’s e-mail address. Take it out. A team’s own goes in as [words](mailto:…), after asking them.',
	},
	{
		mistake: 'a link for mail in angle brackets',
		right,
		wrong: 'Ask <mailto:jane@example.org> to come.',
		line,
		answer:
			'“jane@example.org” is somebody’s e-mail address. Take it out. A team’s own goes in as [words](mailto:…), after asking them.',
	},
	{
		mistake: 'a link for mail to somebody',
		right,
		wrong: 'Ask [Jane](mailto:jane@gmail.com) to come.',
		line,
		answer:
			'“jane@gmail.com” is somebody’s e-mail address. Take it out. A team’s own goes in as [words](mailto:…), after asking them.',
	},
	{
		mistake: 'a link for mail to somebody at work',
		right,
		wrong: 'Ask [Jane](mailto:jane.smith@example.org) to come.',
		line,
		answer:
			'“jane.smith@example.org” is somebody’s e-mail address. Take it out. A team’s own goes in as [words](mailto:…), after asking them.',
	},
	{
		mistake: 'where somebody lives',
		right,
		wrong: 'She lives at 14 Mill Lane.',
		line,
		answer: `“14 Mill Lane” may be where somebody lives. ${take}`,
	},
	{
		mistake: 'a postcode',
		right,
		wrong: 'She lives in CF10 3AT.',
		line,
		answer: `“CF10 3AT” may be where somebody lives. ${take}`,
	},
	{
		mistake: 'a name in what readers say',
		right: '- I spill my tea',
		wrong: '- Mrs Evans spills her tea',
		line: 11,
		answer:
			'“Mrs Evans” is a name, and this is searched by everyone. Write he, she, mum or the like.',
	},
	{
		mistake: 'a name and a road in small letters in what readers say',
		right: '- I spill my tea',
		wrong: '- mum of elm road spills her tea',
		line: 11,
		answer:
			'“of elm road” says who somebody is, and this is searched by everyone. Write he, she, mum or the like.',
	},
];

const nobody = 'nobody’s name stands in a guide. If it is real, tell the publisher too.';

/** Names that may be those of people. */
export const namedMistakes: Mistake[] = [
	{
		mistake: 'a patient by name and age',
		right,
		wrong: 'Mrs Edith Crowther, 82, sits down.',
		line,
		answer: `Is “Mrs Edith Crowther, 82” a real person? Write “someone”, or what they did: ${nobody}`,
	},
	{
		mistake: 'a patient by initials and age',
		right,
		wrong: 'E.C. (82) sits and stands',
		line,
		answer: `Is “E.C. (82)” a real person? Write “someone”, or what they did: ${nobody}`,
	},
	{
		mistake: 'a name without a title in what readers say',
		right: '- I spill my tea',
		wrong: '- Margaret Thompson spills her tea',
		line: 11,
		answer: `Is “Margaret Thompson” a real person? Write he, she, mum or the like: ${nobody}`,
	},
	{
		mistake: 'somebody of a story by first name',
		right,
		wrong: 'Jean from Hull fell once.',
		line,
		answer: `Is “Jean from Hull fell” a real person? Write “someone”, or what they did: ${nobody}`,
	},
];
