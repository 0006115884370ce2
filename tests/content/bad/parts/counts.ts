import type { Mistake } from '../mistake.ts';

/** Numbers of steps, ways and things that are not those of their list, and addresses that lead nowhere. */
export const countMistakes: Mistake[] = [
	{
		mistake: 'a number of first steps that there are not',
		right: 'A made-up guide for tests, about making tea with one good hand.',
		wrong: 'A made-up guide, with five first steps for one good hand.',
		line: 4,
		answer:
			'“five first steps” stands here, and <TryThisFirst> has 3. Mend the number, or the list.',
	},
	{
		mistake: 'a number of steps above that there are not',
		right: 'You never lift the kettle to the tap.',
		wrong: 'Do the seven steps above each day.',
		line: 73,
		answer:
			'“the seven steps above” stands here, and <TryThisFirst> has 3. Mend the number, or the list.',
	},
	{
		mistake: 'a title of another number of steps',
		right: '<Steps title="To pour">',
		wrong: '<Steps title="Six steps to pour">',
		line: 89,
		answer: '“Six steps” stands here, and below it stand 4. Mend the number, or the list.',
	},
	{
		mistake: 'a line that leads to fewer things',
		right: 'Then you do not reach over steam.',
		wrong: '\n\nThese five things help a weak hand:',
		line: 81,
		answer:
			'“These five things help a weak hand:” stands here, and below it stand 3. Mend the number, or the list.',
	},
	{
		mistake: 'a link with a space in its address',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: 'Read [sore hands](/guides/Sore Hands/).',
		line: 186,
		answer:
			'The address of the link “sore hands” has a space in it, and is not read as a link. Write [sore hands](/guides/sore-hands/), after trying it.',
	},
	{
		mistake: 'a link whose brackets are changed over',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: 'Read (saving energy)[/guides/saving-energy/].',
		line: 186,
		answer:
			'“(saving energy)[/guides/saving-energy/]” is not read as a link. Write [saving energy](/guides/saving-energy/): the words between square brackets, the address straight behind them between round ones.',
	},
	...(
		[
			[
				'a link to a file of a computer',
				'file:///C:/Users/Jo/leaflet.pdf',
				'is a file on your own computer, and leads nowhere on another',
			],
			['a link that runs', 'javascript:alert', 'is a piece of a program, and would be run'],
		] as const
	).map(([mistake, url, is]) => ({
		mistake,
		right: 'Ask if they can see you in your own kitchen.',
		wrong: `Read [my leaflet](${url}).`,
		line: 186,
		answer: `The link to ${url} ${is}. Take the link out, and write what the page says. Does it stand on the open web too? Link to that: [words](https://…). A source is named under sources.`,
	})),
	{
		mistake: 'a link that holds the thing itself',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: 'Read [my leaflet](data:text/html,abc).',
		line: 186,
		answer:
			'The link to data:text/html,abc is the thing itself, written as letters, and no address. Take the link out. A picture is drawn as content/how-to/picture.md says, and a page is named by its address.',
	},
];
