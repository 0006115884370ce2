import type { Mistake } from '../mistake.ts';

/** Mistakes in how a part and its settings are typed. */
export const typedParts: Mistake[] = [
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
		answer: 'The setting title has curly quotation marks. Write title="To pour"',
	},
	{
		mistake: 'no quotation marks in a setting',
		right: 'title="To pour"',
		wrong: 'title=Pour',
		line: 89,
		answer: 'The setting title needs straight double quotation marks. Write title="Pour"',
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
		mistake: 'a level of help that we do not have',
		right: 'level="book"',
		wrong: 'level="soon"',
		line: 177,
		answer:
			'The setting level of <GetHelp> cannot be "soon". Write book. Danger signs are named under checkFirst, in stop or watch.',
	},
];
