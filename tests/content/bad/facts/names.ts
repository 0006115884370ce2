import type { Mistake } from '../mistake.ts';

/** Mistakes in codes, in the words that lists and slips show, and in the names of other content. */
export const nameMistakes: Mistake[] = [
	{
		mistake: 'a thing to do today that asks, and leaves it there',
		right: 'today: Fill the kettle with one cup of water, and no more.',
		wrong: 'today: Lift your kettle. Is it too heavy?',
		line: 8,
		answer:
			'The thing to do today asks a question, and does not say what to do if the answer is no. Go on with “If not, …”, or tell the reader what to do in place of asking.',
	},
	{
		mistake: 'a code without quotation marks',
		right: 'code: "1551"',
		wrong: 'code: 1551',
		line: 2,
		answer: 'The fact code needs text. Put quotation marks round the code, such as code: "2917"',
	},
	{
		mistake: 'a code with one figure wrong',
		right: 'code: "1551"',
		wrong: 'code: "1552"',
		line: 2,
		answer:
			'The fact code cannot be 1552. This is not one of our four-figure codes. Take the line out: a guide gets its code when it is taken in.',
	},
	{
		mistake: 'the code of another guide',
		right: 'code: "1551"',
		wrong: 'code: "2917"',
		line: 2,
		answer:
			'This code belongs to saving-energy. Take the line out: a guide gets its code when it is taken in.',
	},
	{
		mistake: 'a code that was taken out',
		right: 'code: "1551"\n',
		wrong: '',
		line: 2,
		answer: 'The code of making-a-hot-drink is gone. Write code: "1551"',
	},
	{
		mistake: 'a code other than its own',
		right: 'code: "1551"',
		wrong: 'code: "5454"',
		line: 2,
		answer: 'The code of making-a-hot-drink is 1551, and it never changes. Write code: "1551"',
	},
	{
		mistake: 'a title too long for a slip',
		right: 'title: Making a hot drink',
		wrong: 'title: Making a hot drink with one good hand when the kettle is heavy',
		line: 3,
		answer:
			'The fact title is too long: it has 62 letters. Keep the title to 60 letters, so that it fits on the printed slip.',
	},
	{
		mistake: 'a thing to do that is too long for a slip',
		right: 'today: Fill the kettle with one cup of water, and no more.',
		wrong:
			'today: Fill the kettle with one cup of water. Then put the cup down. Then slide the kettle back to its place on the worktop by the sink.',
		line: 8,
		answer:
			'The fact today is too long: it has 129 letters. Keep the thing to do today to 120 letters: it is printed on slips.',
	},
	{
		mistake: 'no summary',
		right: 'summary: A made-up guide for tests, about making tea with one good hand.\n',
		wrong: '',
		line: 1,
		answer:
			'The fact summary is missing. Write summary: and what content/README.md says belongs there.',
	},
	{
		mistake: 'too few phrases of readers',
		right: '  - the kettle is too heavy\n  - I spill my tea\n  - my hands shake\n',
		wrong: '  - tea\n',
		line: 9,
		answer: 'The fact readersWords is too short a list. Write five phrases or more.',
	},
	{
		mistake: 'an audience that we do not have',
		right: '[patient, carer]',
		wrong: '[patient, doctor]',
		line: 16,
		answer: 'The fact audience 2 cannot be doctor. Write one of: patient, carer, employer.',
	},
	{
		mistake: 'a condition that we do not have',
		right: '[stroke]',
		wrong: '[strokes]',
		line: 17,
		answer: 'There is no condition called strokes. Did you mean stroke?',
	},
	{
		mistake: 'a mistyped safety line',
		right: '[burns]',
		wrong: '[burn]',
		line: 23,
		answer: 'There is no safety line called burn. Did you mean burns?',
	},
	{
		mistake: 'a related guide that is not there',
		right: '[saving-energy, kitchen]',
		wrong: '[saving-energy, kitchens]',
		line: 31,
		answer: 'There is no guide called kitchens. Did you mean kitchen?',
	},
	{
		mistake: 'a guide related to itself',
		right: '[saving-energy, kitchen]',
		wrong: '[saving-energy, kitchen, making-a-hot-drink]',
		line: 31,
		answer: 'The guide names itself as one to read next. Take it out, and name another.',
	},
];
