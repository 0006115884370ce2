import type { Mistake } from '../mistake.ts';

const SAFETY = '  safetyLines: [burns]';
const ASKS = '    - you have burnt your hand this week';

/** Danger signs, levels, doses and brands in a guide’s own words. */
export const ownWords: Mistake[] = [
	{
		mistake: 'danger signs in own words among the facts',
		right: SAFETY,
		wrong: `  dangerSigns: [you feel faint]\n${SAFETY}`,
		line: 23,
		answer:
			'There is no fact called checkFirst: dangerSigns. Take it out: content/README.md lists the facts that there are.',
	},
	{
		mistake: 'a level in the words',
		right: 'You never lift the kettle to the tap.',
		wrong: 'You never lift the kettle. Burnt? Call 999.',
		line: 73,
		answer:
			'The guide says in its own words how soon to get help: “Call 999”. Write <DangerSign name="…" /> in its place, or take it out.',
	},
	{
		mistake: 'a level in what clinicians say',
		right: 'and drink it where you made it.',
		wrong: 'and drink it where you made it. A burn on the face needs A&E.',
		line: 28,
		answer:
			'The guide says in its own words how soon to get help: “needs A&E”. Write <DangerSign name="…" /> in its place, or take it out.',
	},
	{
		mistake: 'a level without a number',
		right: 'You never lift the kettle to the tap.',
		wrong: 'You never lift it. Tell your GP about a burn the same day.',
		line: 73,
		answer:
			'The guide says in its own words how soon to get help: “Tell your GP about a burn the same day”. Write <DangerSign name="…" /> in its place, or take it out.',
	},
	{
		mistake: 'a sign of the table in other words, for who should ask first',
		right: ASKS,
		wrong: '    - one side of you is weak or numb suddenly',
		line: 21,
		answer:
			'“one side of you is weak or numb suddenly” is the danger sign stroke in other words. Name stroke under checkFirst, in stop or watch, and take this line out.',
	},
	{
		mistake: 'a sign of the table in other words, for what to ask for help with',
		right: '- you cannot feel how hot things are',
		wrong: '- you have tightness or pain in the chest',
		line: 180,
		answer:
			'“you have tightness or pain in the chest” is the danger sign chest-pain in other words. Name chest-pain under checkFirst, in stop or watch, and take this line out.',
	},
	{
		mistake: 'danger signs in own words at the end',
		right: '<GetHelp level="book"',
		wrong:
			'<GetHelp level="now" ask="999">\n\n- a pan is on fire\n\n</GetHelp>\n\n<GetHelp level="book"',
		line: 177,
		answer:
			'The setting level of <GetHelp> cannot be "now". Write book. Danger signs are named under checkFirst, in stop or watch.',
	},
	{
		mistake: 'help without whom to ask',
		right: '<GetHelp level="book" ask="your GP or an occupational therapist">',
		wrong: '<GetHelp level="book">',
		line: 177,
		answer:
			'<GetHelp> needs the setting ask. Type it as <GetHelp level="book" ask="your GP or an occupational therapist">.',
	},
	{
		mistake: 'a dose',
		right: 'You never lift the kettle to the tap.',
		wrong: 'You never lift it. Take two tablets first.',
		line: 73,
		answer: '“Take two tablets” is a dose. Take it out: write “as your label says”, or who to ask.',
	},
	{
		mistake: 'a brand',
		right: 'You never lift the kettle to the tap.',
		wrong: 'You never lift it. Put the cup on Dycem.',
		line: 73,
		answer: '“Dycem” is a brand or a shop. Write “a non-slip mat”.',
	},
];
