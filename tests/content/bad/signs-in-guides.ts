import type { Mistake } from './mistake.ts';

const STOP = '  stop: [stroke]';
const WATCH = '  watch: [burn-serious, burn-still-hurts, sudden-sight-loss]';
const AUDIENCE = 'audience: [patient, carer]\nconditions: [stroke]\ncheckFirst:\n';
const forCarers = (about: string) =>
	`audience: [carer]\nconditions: [stroke]\ncheckFirst:\n${about}`;
const SAFETY = '  safetyLines: [burns]';
const ASKS = '    - you have burnt your hand this week';
const asks = (count: number) => Array.from({ length: count }, (_, n) => `    - you are case ${n}`);
const stops = 'stroke, chest-pain, fit, fall, faint, gas';

/** Danger signs in a guide: named, said in own words, or left out. */
export const signsInGuides: Mistake[] = [
	{
		mistake: 'a sign that there is not',
		right: STOP,
		wrong: '  stop: [stroke, chestpain]',
		line: 19,
		answer: 'There is no danger sign called chestpain. Did you mean chest-pain?',
	},
	{
		mistake: 'a sign to watch for that there is not',
		right: WATCH,
		wrong: '  watch: [burns-serious]',
		line: 22,
		answer: 'There is no danger sign called burns-serious. Did you mean burn-serious?',
	},
	{
		mistake: 'no sign that stops the guide',
		right: `${STOP}\n  askFirst:\n${ASKS}\n${WATCH}`,
		wrong: `  stop: []\n  askFirst:\n${ASKS}\n  watch: [stroke]`,
		line: 19,
		answer:
			'The fact checkFirst: stop is too short a list. Name at least one danger sign that stops this.',
	},
	{
		mistake: 'danger signs in own words among the facts',
		right: SAFETY,
		wrong: `  dangerSigns: [you feel faint]\n${SAFETY}`,
		line: 23,
		answer:
			'There is no fact called checkFirst: dangerSigns. Take it out: content/README.md lists the facts that there are.',
	},
	{
		mistake: 'a sign that a condition brings, neither shown nor left out',
		right: STOP,
		wrong: '  stop: [chest-pain]',
		line: 17,
		answer:
			'A guide for stroke shows the danger sign stroke, and this one does not. Name it under checkFirst, in stop or watch; or in leftOut, with why.',
	},
	{
		mistake: 'six signs that stop the guide',
		right: STOP,
		wrong: `  stop: [${stops}]`,
		line: 19,
		answer:
			'The fact checkFirst: stop is too long a list. Keep the 5 that matter most here, and move the others to watch.',
	},
	{
		mistake: 'five lines of who should ask first',
		right: ASKS,
		wrong: asks(5).join('\n'),
		line: 20,
		answer:
			'The fact checkFirst: askFirst is too long a list. Keep 4 lines: a longer list is not read. Join some, or split the guide.',
	},
	{
		mistake: 'a sign that stops the guide and is to watch for',
		right: WATCH,
		wrong: '  watch: [burn-serious, stroke]',
		line: 22,
		answer:
			'The sign stroke stands here a second time. Keep it where it matters more: in stop if it stops the guide, or in watch.',
	},
	{
		mistake: 'a weaker sign beside a stronger one',
		right: WATCH,
		wrong: '  watch: [burn-serious, scald]',
		line: 22,
		answer:
			'The sign burn-serious, which is named too, is stronger than scald. Keep the one that fits: where both are named, only burn-serious shows.',
	},
	{
		mistake: 'a sign left out without the reason',
		right: `${STOP}\n  askFirst:\n${ASKS}\n${WATCH}`,
		wrong: `  stop: [chest-pain]\n  askFirst:\n${ASKS}\n  watch: []\n  leftOut:\n    - sign: stroke`,
		line: 24,
		answer:
			'The fact checkFirst: leftOut 1: why is missing. Write why: and what content/README.md says belongs there.',
	},
	{
		mistake: 'a sign left out, and shown',
		right: SAFETY,
		wrong: `  leftOut:\n    - { sign: stroke, why: It does not fit. }\n${SAFETY}`,
		line: 24,
		answer: 'The sign stroke is left out here, and shown. Take one of them out.',
	},
	{
		mistake: 'a sign left out that nothing brings',
		right: SAFETY,
		wrong: `  leftOut:\n    - { sign: chest-pain, why: It does not fit. }\n${SAFETY}`,
		line: 24,
		answer: 'No condition of this guide brings chest-pain. Take it out of leftOut.',
	},
	{
		mistake: 'a guide for patients with the signs of somebody else',
		right: SAFETY,
		wrong: `  about: them\n${SAFETY}`,
		line: 23,
		answer:
			'A guide that patients read speaks to them of their own danger signs. Take about: them out, or take patient out of audience.',
	},
	{
		mistake: 'a guide for carers alone that does not say who has the signs',
		right: AUDIENCE,
		wrong: forCarers(''),
		line: 18,
		answer:
			'A guide for carers alone does not say about whom its danger signs speak. Under checkFirst, write about: them for the person they help, or about: you for the carer.',
	},
	{
		mistake: 'signs about somebody that there is not',
		right: SAFETY,
		wrong: `  about: everyone\n${SAFETY}`,
		line: 23,
		answer: 'The fact checkFirst: about cannot be everyone. Write you or them.',
	},
	{
		mistake: 'signs about the reader, in a guide whose signs all are',
		right: SAFETY,
		wrong: `  aboutYou: [stroke]\n${SAFETY}`,
		line: 23,
		answer: 'All danger signs speak of the reader here. Take aboutYou out.',
	},
	{
		mistake: 'a sign about the reader that the guide does not name',
		right: AUDIENCE,
		wrong: forCarers('  about: them\n  aboutYou: [chest-pain]\n'),
		line: 20,
		answer: 'The sign chest-pain is not named here. Take it out.',
	},
	{
		mistake: 'a sign of carers, said of the person they help',
		right: `${AUDIENCE}${STOP}`,
		wrong: forCarers('  about: them\n  stop: [stroke, fit]'),
		line: 19,
		answer: 'The sign fit is one of carers. Name it in aboutYou too.',
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
		mistake: 'a sign said twice in the words',
		right: 'You never lift the kettle to the tap.',
		wrong: '<DangerSign name="stroke" />\n\n<DangerSign name="stroke" />',
		line: 75,
		answer: 'The sign stroke stands here a second time. Say it once, where it is needed first.',
	},
	{
		mistake: 'a sign in the words that no list names',
		right: 'You never lift the kettle to the tap.',
		wrong: '<DangerSign name="chest-pain" />',
		line: 73,
		answer:
			'The sign chest-pain stands in the words alone, and so on no card and no slip. Name it under checkFirst too, in stop or watch.',
	},
	{
		mistake: 'a sign in the words that there is not',
		right: 'You never lift the kettle to the tap.',
		wrong: 'You never lift it. <DangerSign name="chestpain" />',
		line: 73,
		answer: 'There is no danger sign called chestpain. Did you mean chest-pain?',
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
