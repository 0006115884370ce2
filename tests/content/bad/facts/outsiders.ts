import type { Mistake } from '../mistake.ts';

const chat =
	'A chat program is no source: it makes answers up. Name the page that it read, and read it.';

/** Facts that can be read, and say nothing, or what cannot be. */
export const outsidersFacts: Mistake[] = [
	{
		mistake: 'a text that is cut at its #',
		right: 'today: Fill the kettle with one cup of water, and no more.',
		wrong: 'today: Fill the kettle, our tip # 1.',
		line: 8,
		answer:
			'All after a space and # is dropped here. Put quotation marks round the text: "Fill the kettle, our tip # 1."',
	},
	{
		mistake: 'a text that goes on behind its quotation mark',
		right: '- I spill my tea',
		wrong: '- "spilt" my tea',
		line: 11,
		answer:
			'A text that begins with a quotation mark must end with it. Take both marks out, or write "\'spilt\' my tea"',
	},
	{
		mistake: 'dashes that Word made one of',
		right: 'First written.\n---\n',
		wrong: 'First written.\n—\n',
		line: 63,
		answer:
			'This line does not close the facts: a word processor made another sign of its dashes. Write --- in its place.',
	},
	{
		mistake: 'teach-back that yes answers',
		right: 'teachBack: Show me how much water you will put in.',
		wrong: 'teachBack: Did you understand all that?',
		line: 29,
		answer:
			'Teach-back can be answered with yes, which tells nothing. Ask them to show it or say it: “Show me where your feet will be.”',
	},
	{
		mistake: 'a state that tells whom to ask',
		right: 'you have burnt your hand this week',
		wrong: 'you should speak to your nurse',
		line: 21,
		answer:
			'The page would read “Ask before you try this if you should speak to your nurse”. Write the state they are in, such as “you have a sore where you sit”.',
	},
	{
		mistake: 'a change that tells nothing',
		right: 'what: First written.',
		wrong: 'what: n/a',
		line: 62,
		answer: '“n/a” gives no reason. Say why, in a sentence.',
	},
	{
		mistake: 'a source of a year to come',
		right: 'year: 2025',
		wrong: 'year: 2062',
		line: 36,
		answer:
			'The year 2062 has not come yet. Write the year that the page itself names, or no date.',
	},
	{
		mistake: 'one source twice',
		right: 'publisher: A third made-up publisher\n    title: A third made-up page',
		wrong: 'publisher: A made-up publisher\n    title: A made-up page',
		line: 45,
		answer:
			'Sources 1 and 3 are one page. Keep the first, and count the sources below it again in evidence and in <Source number="…" />.',
	},
	{
		mistake: 'a chat program for a publisher',
		right: 'publisher: A made-up publisher',
		wrong: 'publisher: ChatGPT (OpenAI)',
		line: 33,
		answer: `The fact sources 1: publisher cannot be ChatGPT (OpenAI). ${chat}`,
	},
	{
		mistake: 'the address of a chat program',
		right: 'url: https://example.org/one',
		wrong: 'url: https://www.perplexity.ai/search/why',
		line: 35,
		answer: `The fact sources 1: url cannot be https://www.perplexity.ai/search/why. ${chat}`,
	},
	{
		mistake: 'the wrapping of a link',
		right: 'url: https://example.org/one',
		wrong: 'url: https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org',
		line: 35,
		answer:
			'The fact sources 1: url cannot be https://eur01.safelinks.protection.outlook.com/?url=https%3…. This is the wrapping of a link, which a mail program, a search or an app puts round it, and may hold somebody’s e-mail. Open it, and copy the address of the page itself, up to any ?utm.',
	},
	{
		mistake: 'an author by initials',
		right: 'by: [A made-up author]',
		wrong: 'by: [KW]',
		line: 57,
		answer: 'The fact written: by 1 cannot be KW. Write the whole name: first name and last name.',
	},
	{
		mistake: 'a condition in its plain words',
		right: 'conditions: [stroke]',
		wrong: 'conditions: [a stroke]',
		line: 17,
		answer: 'There is no condition called a stroke. Did you mean stroke?',
	},
];
