import type { Mistake } from '../mistake.ts';

const summary = 'A made-up guide for tests, about making tea with one good hand.';
const opening = `The kettle feels too heavy, so you go without.
  By the end you will know two ways to fill it and pour it.`;

/** What stands in the place of another fact, or is another guide's. */
export const placeMistakes: Mistake[] = [
	{
		mistake: 'the title of another guide',
		right: 'title: Making a hot drink',
		wrong: 'title: About kitchen',
		line: 3,
		answer: 'The guide kitchen has this title too. Write a title that tells the two apart.',
	},
	{
		mistake: 'a summary and an opening changed over',
		right: `summary: ${summary}\nopening: >-\n  ${opening}`,
		wrong: `summary: >-\n  ${opening}\nopening: ${summary}`,
		line: 4,
		answer:
			'The summary and the opening seem to be changed over. The opening says the problem, and “By the end you will …”. The summary is one sentence for lists.',
	},
	{
		mistake: 'an address in place of a publisher',
		right: 'publisher: A made-up publisher',
		wrong: 'publisher: https://example.org/one',
		line: 33,
		answer:
			'The fact sources 1: publisher cannot be https://example.org/one. Write the name here. The address goes under url.',
	},
	{
		mistake: 'a publisher in place of a title',
		right: 'title: A made-up page',
		wrong: 'title: A made-up publisher',
		line: 34,
		answer:
			'The fact sources 1: title cannot be A made-up publisher. This is the publisher again. Write the title of the page.',
	},
	{
		mistake: 'an author as a run of text',
		right: 'by: [A made-up author]',
		wrong: 'by: Jane Smith',
		line: 57,
		answer:
			'The fact written: by needs a list. Write a line for each author: - name: and the name. Below it, level with name, write profession: and, if any, hcpc:.',
	},
	{
		mistake: 'an author and a profession in one name',
		right: 'by: [A made-up author]',
		wrong: 'by: ["Jane Smith, OT"]',
		line: 57,
		answer:
			'The fact written: by 1 cannot be Jane Smith, OT. Write the name alone after name:, and below it profession: and hcpc:, each on a line of its own.',
	},
];
