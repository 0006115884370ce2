import type { Mistake } from './mistake.ts';

/** Mistakes in the facts above the words. */
export const factsMistakes: Mistake[] = [
	{
		mistake: 'a date as the British write it',
		right: 'written:\n  on: 2026-01-10',
		wrong: 'written:\n  on: 10/01/2026',
		line: 56,
		answer:
			'The fact written: on, 10/01/2026, is not a date that we can read. Write the year first: 2026-01-10.',
	},
	{
		mistake: 'a thing to do today that asks, and leaves it there',
		right: 'today: Fill the kettle with one cup of water, and no more.',
		wrong: 'today: Lift your kettle. Is it too heavy?',
		line: 8,
		answer:
			'The thing to do today asks a question, and does not say what to do if the answer is no. Go on with “If not, …”, or tell the reader what to do in place of asking.',
	},
	{
		mistake: 'a day that is not in the calendar',
		right: 'reviewBy: 2028-01-10',
		wrong: 'reviewBy: 2028-02-30',
		line: 59,
		answer:
			'The fact reviewBy, 2028-02-30, is not a date that we can read. Write a real day, year first, such as 2026-11-22.',
	},
	{
		mistake: 'a date with a word for the month',
		right: 'reviewBy: 2028-01-10',
		wrong: 'reviewBy: 10 January 2028',
		line: 59,
		answer:
			'The fact reviewBy, 10 January 2028, is not a date that we can read. Write the year first: 2028-01-10.',
	},
	{
		mistake: 'a next check too far away',
		right: 'reviewBy: 2028-01-10',
		wrong: 'reviewBy: 2030-01-10',
		line: 59,
		answer:
			'The next check, 2030-01-10, is more than three years away. Write 2029-01-10 or earlier.',
	},
	{
		mistake: 'a next check in the past',
		right: 'reviewBy: 2028-01-10',
		wrong: 'reviewBy: 2025-01-10',
		line: 59,
		answer:
			'The fact reviewBy cannot be 2025-01-10. The check date must come after the day it was written.',
	},
	{
		mistake: 'a change before the guide was there',
		right: 'changes:\n  - on: 2026-01-10',
		wrong: 'changes:\n  - on: 2025-01-10',
		line: 61,
		answer: '2025-01-10 is before the guide was written, 2026-01-10. Mend one of the two dates.',
	},
	{
		mistake: 'a tab',
		right: '  teachBack',
		wrong: '\tteachBack',
		line: 29,
		answer: 'A tab stands before this fact. Use two spaces in its place.',
	},
	{
		mistake: 'a colon in a title',
		right: 'title: Making a hot drink',
		wrong: 'title: Tea: making a hot drink',
		line: 3,
		answer:
			'A text with a colon in it needs quotation marks. Write title: "Tea: making a hot drink".',
	},
	{
		mistake: 'a colon in a line of a list',
		right: '  - the kettle is too heavy',
		wrong: '  - the kettle: it is too heavy',
		line: 10,
		answer:
			'A text with a colon in it needs quotation marks. Write - "the kettle: it is too heavy".',
	},
	{
		mistake: 'curly quotation marks',
		right: 'title: Making a hot drink',
		wrong: 'title: “Making a hot drink”',
		line: 3,
		answer: 'Curly quotation marks do not hold a text together here. Write "Making a hot drink".',
	},
	{
		mistake: 'one quotation mark of two',
		right: '"Tea: a made-up page"',
		wrong: '"Tea: a made-up page',
		line: 40,
		answer: 'A quotation mark has no partner. Write "Tea: a made-up page".',
	},
	{
		mistake: 'a line that is not level',
		right: '  teachBack',
		wrong: '   teachBack',
		line: 29,
		answer:
			'This line is not level with its neighbours. Begin it under the first letter of the fact above.',
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
		mistake: 'a code without quotation marks',
		right: 'code: "1551"',
		wrong: 'code: 1551',
		line: 2,
		answer: 'The fact code needs text. Put quotation marks round the code, such as code: "2917".',
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
		answer: 'The code of making-a-hot-drink is gone. Write code: "1551".',
	},
	{
		mistake: 'a code other than its own',
		right: 'code: "1551"',
		wrong: 'code: "5454"',
		line: 2,
		answer: 'The code of making-a-hot-drink is 1551, and it never changes. Write code: "1551".',
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
		mistake: 'a single word where a list belongs',
		right: 'audience: [patient, carer]',
		wrong: 'audience: patient',
		line: 16,
		answer: 'The fact audience needs a list. Write one line for each, beginning with "- ".',
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
	{
		mistake: 'an insecure address of a source',
		right: 'https://example.org/one',
		wrong: 'http://example.org/one',
		line: 35,
		answer:
			'The fact sources 1: url cannot be http://example.org/one. Write the whole web address, beginning with https://, in plain letters.',
	},
	{
		mistake: 'a source without its year',
		right: '    year: 2025\n',
		wrong: '',
		line: 33,
		answer:
			'The fact sources 1: year is missing. Write year: and what content/README.md says belongs there.',
	},
	{
		mistake: 'a source that supports nothing',
		right: '    supports: Filling a kettle with a cup.\n',
		wrong: '',
		line: 33,
		answer:
			'The fact sources 1: supports is missing. Write supports: and what content/README.md says belongs there.',
	},
	{
		mistake: 'a claim that rests on a source that is not there',
		right: 'sources: [1, 2]',
		wrong: 'sources: [1, 4]',
		line: 54,
		answer: 'There is no source 4. Write a number from 1 to 3.',
	},
	{
		mistake: 'a claim that rests on nothing',
		right: 'sources: [1, 2]',
		wrong: 'sources: []',
		line: 54,
		answer: 'This claim rests on no source. Write the number of a source, or take the claim out.',
	},
	{
		mistake: 'a grade of our own making',
		right: 'grade: practice wisdom',
		wrong: 'grade: weak',
		line: 53,
		answer:
			'The fact evidence 1: grade cannot be weak. Write strong, some, practice wisdom or studies disagree.',
	},
	{
		mistake: 'an author who checks the guide',
		right: 'checked: []',
		wrong:
			'checked:\n  - name: A Made-up Author\n    role: Made up\n    hcpc: OT00000\n    on: 2026-02-01\n    interests: None\n    words: fedcba9876543210',
		line: 59,
		answer:
			'A Made-up Author wrote this, and cannot check it. Ask another registered occupational therapist.',
	},
	{
		mistake: 'a registration number in another form',
		right: 'checked: []',
		wrong:
			'checked:\n  - name: A made-up checker\n    role: Made up\n    hcpc: OT 12345\n    on: 2026-02-01\n    interests: None\n    words: fedcba9876543210',
		line: 61,
		answer:
			'The fact checked 1: hcpc cannot be OT 12345. Write OT and the figures, with no space, such as OT and five figures.',
	},
	{
		mistake: 'words that changed after the check',
		right: 'checked: []',
		wrong:
			'checked:\n  - name: A made-up checker\n    role: Made up\n    hcpc: OT00000\n    on: 2026-02-01\n    interests: None\n    words: 0123456789abcdef',
		line: 66,
		answer:
			'The words, or who checked them, changed after the check of 2026-02-01. Say under changes what you mended, with the day. If you mended nothing, put the words back.',
	},
	{
		mistake: 'a check on a day that has not come',
		right: 'checked: []',
		wrong:
			'checked:\n  - name: A made-up checker\n    role: Made up\n    hcpc: OT00000\n    on: 2027-02-01\n    interests: None\n    words: fedcba9876543210',
		line: 62,
		answer: '2027-02-01 has not come yet. Write the day on which it was done.',
	},
	{
		mistake: 'a guide that is taken down on a day that has not come',
		right: 'checked: []',
		wrong: 'checked: []\nwithdrawn: { on: 2027-02-01, why: Made up. }',
		line: 59,
		answer: '2027-02-01 has not come yet. Write the day on which it was done.',
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
