import type { Mistake } from './mistake.ts';

const CUT =
	'A trolley on wheels holds the cup and the plate as well. It is for pushing, not for leaning on. Ask someone to see that it does not run away from you.\n\n' +
	'Does your kitchen have a table? Then have your tea there. Many people find that a chair by the kettle saves the whole walk.\n\n' +
	'Some people like their tea cool. Then pour it an hour before, and leave it where you sit. A lid on the cup keeps it clean.\n';

const HARD =
	'Rehabilitation responsibilities necessitate interdisciplinary individualisation, accessibility, reproducibility, ' +
	'predictability and comprehensibility. Institutionalised unavailability, incompatibility, irresponsibility, ' +
	'inaccessibility and incomprehensibility invariably exacerbate psychological vulnerability. ';

/** Mistakes in parts, links and lists. */
export const partsMistakes: Mistake[] = [
	{
		mistake: 'a part that is not closed',
		right: '\n</DoList>\n',
		wrong: '',
		line: 102,
		answer:
			'<DoList> begins here and is never closed. Write </DoList> on a line of its own below its words, after a blank line.',
	},
	{
		mistake: 'a part that is not opened',
		right: '<DoList>\n\n',
		wrong: '',
		line: 106,
		answer:
			'</DoList> closes a part that was never opened. Write <DoList> on a line of its own above its words, or take this line out.',
	},
	{
		mistake: 'a part without its last bracket',
		right: '<Steps title="To pour">',
		wrong: '<Steps title="To pour"',
		line: 89,
		answer:
			'<Steps has no > to end it. Write the > after its last setting, and check that each quotation mark has its pair.',
	},
	{
		mistake: 'curly quotation marks in a setting',
		right: 'title="To pour"',
		wrong: 'title=“To pour”',
		line: 89,
		answer: 'The setting title has curly quotation marks. Write title="To pour".',
	},
	{
		mistake: 'no quotation marks in a setting',
		right: 'title="To pour"',
		wrong: 'title=Pour',
		line: 89,
		answer: 'The setting title needs straight double quotation marks. Write title="Pour".',
	},
	{
		mistake: 'a mistyped part',
		right: '<LeaveIt>',
		wrong: '<Leaveit>',
		line: 145,
		answer: '<Leaveit> is closed by </LeaveIt>. Write LeaveIt in both.',
	},
	{
		mistake: 'a part that we do not have',
		right: 'Does your kitchen have a table?',
		wrong: '<Video name="tea" />\n\nDoes your kitchen have a table?',
		line: 123,
		answer:
			'There is no part called <Video>. Use one of: TryThisFirst, Steps, DoList, DoNotList, Options, Option, LeaveIt, Equipment, ForTheHelper, TickSheet, GetHelp, IfNotWorked, SafetyLine, DangerSign, Contact, Term, Source, Picture.',
	},
	{
		mistake: 'a setting that a part does not have',
		right: '<TryThisFirst>',
		wrong: '<TryThisFirst title="Now">',
		line: 65,
		answer: '<TryThisFirst> has no setting called title. Type it as <TryThisFirst>.',
	},
	{
		mistake: 'a sum of money for a cost',
		right: 'cost="free"',
		wrong: 'cost="£20"',
		line: 133,
		answer:
			'The setting cost of <Option> cannot be "£20". Write one of: free, low, medium, high, may be lent.',
	},
	{
		mistake: 'a setting left out',
		right: ' dislikes="You fill it more often"',
		wrong: '',
		line: 133,
		answer:
			'<Option> needs the setting dislikes. Type it as <Option name="…" effort="…" cost="free" who="…" likes="…" dislikes="…">.',
	},
	{
		mistake: 'an empty setting',
		right: 'suits="Someone who can push down but not lift"',
		wrong: 'suits=""',
		line: 153,
		answer:
			'The setting suits of <Equipment> is empty. Write its words between the quotation marks.',
	},
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
		mistake: 'help that is asked for in good time left out',
		right:
			'<GetHelp level="book" ask="your GP or an occupational therapist">\n\n- you spill hot water again and again\n- you cannot feel how hot things are\n\n</GetHelp>\n\n',
		wrong: '',
		line: 181,
		answer:
			'<GetHelp level="book"> is missing. Every guide has it: content/README.md shows how to type it.',
	},
	{
		mistake: 'a level of help that we do not have',
		right: 'level="book"',
		wrong: 'level="soon"',
		line: 177,
		answer:
			'The setting level of <GetHelp> cannot be "soon". Write book. Danger signs are named under checkFirst, in stop or watch.',
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
		mistake: 'a route that we do not have',
		right: 'route="occupational-therapist"',
		wrong: 'route="occupational therapist"',
		line: 184,
		answer: 'There is no route called occupational therapist. Did you mean occupational-therapist?',
	},
	{
		mistake: 'an insecure link',
		right: '(/guides/saving-energy/)',
		wrong: '(http://example.org/)',
		line: 129,
		answer:
			'The link to http://example.org/ is not safe or not whole. Write https://example.org/, after trying it.',
	},
	{
		mistake: 'a link that calls a number of nobody on file',
		right: '[saving your energy](/guides/saving-energy/)',
		wrong: '[Number 101](tel:09098790000)',
		line: 129,
		answer:
			'The link to tel:09098790000 is not safe or not whole. Write <Contact name="…" />: only 999, 111 and 101 may be linked.',
	},
	{
		mistake: 'a link that calls another number than it says',
		right: '[saving your energy](/guides/saving-energy/)',
		wrong: '[Number 101](tel:999)',
		line: 129,
		answer: 'A press on “Number 101” calls another number, tel:999. Write the number in its words.',
	},
	{
		mistake: 'a link without its beginning',
		right: '(/guides/saving-energy/)',
		wrong: '(www.example.org)',
		line: 129,
		answer:
			'The link to www.example.org is not safe or not whole. Write https://www.example.org, after trying it.',
	},
	{
		mistake: 'a link that leaves by two strokes',
		right: '(/guides/saving-energy/)',
		wrong: '(//example.org/)',
		line: 129,
		answer:
			'The link to //example.org/ is not safe or not whole. Begin it with https://, mailto:, / or #.',
	},
	{
		mistake: 'a bare address',
		right: '[saving your energy](/guides/saving-energy/)',
		wrong: 'https://example.org',
		line: 129,
		answer:
			'The address https://example.org stands bare. Write it as [words](https://example.org).',
	},
	{
		mistake: 'a link to a guide that is not there',
		right: '/guides/saving-energy/',
		wrong: '/guides/saving-enargy/',
		line: 129,
		answer: 'There is no guide called saving-enargy. Did you mean /guides/saving-energy/?',
	},
	{
		mistake: 'a link without its last stroke',
		right: '/guides/saving-energy/',
		wrong: '/guides/saving-energy',
		line: 129,
		answer: 'The link to /guides/saving-energy is not whole. Write /guides/saving-energy/.',
	},
	{
		mistake: 'a picture without words',
		right: 'Does your kitchen have a table?',
		wrong: '<Picture name="nose-over-toes" />\n\nDoes your kitchen have a table?',
		line: 123,
		answer:
			'<Picture> needs the setting words. Type it as <Picture name="nose-over-toes" words="…" />.',
	},
	{
		mistake: 'a picture that is not there',
		right: 'Does your kitchen have a table?',
		wrong: '<Picture name="nose" words="A nose" />\n\nDoes your kitchen have a table?',
		line: 123,
		answer: 'There is no picture called nose. Use a name from content/pictures/.',
	},
	{
		mistake: 'a source that is not there',
		right: 'it does not run away from you.',
		wrong: 'it does not run away. <Source number="9" />',
		line: 121,
		answer: 'There is no source 9. Write a number from 1 to 3.',
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
		answer: 'A heading with one # is as great as the title. Write ## Set out your things.',
	},
	{
		mistake: 'a table',
		right: 'A trolley on wheels',
		wrong: '| a | b |\n|---|---|\n| 1 | 2 |\n\nA trolley on wheels',
		line: 121,
		answer: 'A table is hard to read on a phone. Write a list, one line for each row.',
	},
	{
		mistake: 'a typed phone number',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: 'Ring 01632 960 001 and ask.',
		line: 186,
		answer:
			'The phone number 01632 960 001 is typed here. Write <Contact name="…" />: only 999 and 111 may be typed.',
	},
	{
		mistake: 'a typed helpline',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: 'You can ring 116 123 too.',
		line: 186,
		answer:
			'The phone number 116 123 is typed here. Write <Contact name="…" />: only 999 and 111 may be typed.',
	},
	{
		mistake: 'a guide that is cut short',
		right: CUT,
		wrong: '',
		line: 64,
		answer: 'The guide has 541 words. Write 59 or more to reach 600.',
	},
	{
		mistake: 'more steps and lists than one sheet of paper holds',
		right: 'You never lift the kettle to the tap.',
		wrong: `${'- Sit.\n'.repeat(150)}\nYou never lift the kettle to the tap.`,
		line: 64,
		answer:
			'One sheet of paper does not hold this guide: some 56 lines are too many. Shorten the steps, what undoes them, the paragraphs below them or the “do not” list, or leave out a sign that does not belong here.',
	},
	{
		mistake: 'words of many syllables',
		right: 'Keep them at the front of the worktop.',
		wrong: HARD.repeat(3),
		line: 64,
		answer:
			'The reading grade is 6.5; 5 is good, and 6 is the most. Cut long sentences in two, and choose shorter words.',
	},
];
