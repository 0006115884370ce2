import type { Mistake } from '../mistake.ts';

/** Mistakes in what a part holds, and in the order of parts, lists and headings. */
export const insideParts: Mistake[] = [
	{
		mistake: 'a choice outside the choices',
		right: '## If you want it in another room',
		wrong: '<LeaveIt>\n\nDo it next week.\n\n</LeaveIt>\n\n## If you want it in another room',
		line: 117,
		answer: '<LeaveIt> stands outside <Options>. Move it between <Options> and </Options>.',
	},
	{
		mistake: 'no way to leave it for now',
		right:
			'<LeaveIt>\n\nLet someone else make the hot drinks this week. Think again when your hand is stronger.\n\n</LeaveIt>\n\n',
		wrong: '',
		line: 131,
		answer:
			'<Options> does not let people leave it for now. Write <LeaveIt>, what that means, and </LeaveIt>.',
	},
	{
		mistake: 'two steps to try first',
		right: '3. **Pour the cup into the kettle** where the kettle stands.\n',
		wrong: '',
		line: 65,
		answer: '<TryThisFirst> has 2 steps. Write three to five: two minutes in all.',
	},
	{
		mistake: 'a thing not to do that does not say so',
		right: '- do not carry',
		wrong: '- never carry',
		line: 112,
		answer: 'A line under <DoNotList> does not begin with "do not". Write - do not, and then what.',
	},
	{
		mistake: 'words in a list',
		right: '- wear sleeves',
		wrong: 'Wear sleeves',
		line: 104,
		answer:
			'<DoList> holds something else than lines that begin with "- ". Write only lines that begin with "- ", with a blank line before and after them.',
	},
	{
		mistake: 'an empty part',
		right:
			'Let someone else make the hot drinks this week. Think again when your hand is stronger.\n\n',
		wrong: '',
		line: 145,
		answer: '<LeaveIt> is empty. Write its words before </LeaveIt>.',
	},
	{
		mistake: 'a heading straight above the choices',
		right: '<Options title="Your choices">',
		wrong: '## Ways to make it\n\n<Options title="Your choices">',
		line: 131,
		answer:
			'The heading “Ways to make it” has no words under it. Take it out, and make it the title of <Options>.',
	},
	{
		mistake: 'a heading that another follows',
		right: '## If you want it in another room',
		wrong: '## Where to drink it\n\n## If you want it in another room',
		line: 117,
		answer: 'The heading “Where to drink it” has no words under it. Write some, or take it out.',
	},
	{
		mistake: 'help that is asked for in good time left out',
		right:
			'<GetHelp level="book" ask="your GP or an occupational therapist">\n\n- you spill hot water again and again\n- you cannot feel how hot things are\n\n</GetHelp>\n\n',
		wrong: '',
		line: 181,
		answer:
			'<GetHelp level="book"> is missing. Every guide has it: content/README.md shows how to type it.',
	},
	{
		mistake: 'a welcome before the first thing to try',
		right: '<TryThisFirst>',
		wrong: 'Welcome to this guide.\n\n<TryThisFirst>',
		line: 65,
		answer:
			'The words do not begin with <TryThisFirst>. Move it up: it comes straight below the facts.',
	},
	{
		mistake: 'parts in the wrong order',
		right: '<ForTheHelper>',
		wrong: '<TickSheet title="Now">\n\n- yes\n\n</TickSheet>\n\n<ForTheHelper>',
		line: 165,
		answer: '<ForTheHelper> comes after <TickSheet>. Move it above <TickSheet>.',
	},
	{
		mistake: 'words after the help',
		right: 'by yourself again.\n\n</IfNotWorked>',
		wrong: 'by yourself again.\n\n</IfNotWorked>\n\nGood luck.',
		line: 190,
		answer: 'Words stand after <GetHelp> begins. Move them above <GetHelp>.',
	},
	{
		mistake: 'a list copied from Word',
		right: '- **Height.** Your hands',
		wrong: '• **Height.** Your hands',
		line: 81,
		answer:
			'A list copied from Word is not read as a list. Begin each line with "- " in place of its bullet.',
	},
	{
		mistake: 'a box to tick',
		right: '- I filled',
		wrong: '- [ ] I filled',
		line: 171,
		answer:
			'A line cannot begin with a box, [ ]. Write "- " and the words: <TickSheet> draws the boxes.',
	},
	{
		mistake: 'a heading as great as the title',
		right: '## Set out',
		wrong: '# Set out',
		line: 77,
		answer: 'A heading with one # is as great as the title. Write ## Set out your things',
	},
	{
		mistake: 'a table',
		right: 'A trolley on wheels',
		wrong: '| a | b |\n|---|---|\n| 1 | 2 |\n\nA trolley on wheels',
		line: 121,
		answer: 'A table is hard to read on a phone. Write a list, one line for each row.',
	},
];
