import type { Mistake } from '../mistake.ts';

const STOP = '  stop: [stroke]';
const WATCH = '  watch: [burn-serious, burn-still-hurts, sudden-sight-loss]';
const SAFETY = '  safetyLines: [burns]';
const ASKS = '    - you have burnt your hand this week';
const asks = (count: number) => Array.from({ length: count }, (_, n) => `    - you are case ${n}`);
const stops = 'stroke, chest-pain, fit, fall, faint, gas';

/** Mistakes in which danger signs a guide names, repeats or leaves out. */
export const namedSigns: Mistake[] = [
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
		answer: 'No condition or sign of this guide brings chest-pain. Take it out of leftOut.',
	},
	{
		mistake: 'half a set of signs',
		right: WATCH,
		wrong: WATCH.replace(']', ', fall]'),
		line: 22,
		answer:
			'The sign fall misleads whoever has faint, and this guide does not show that. Name faint under checkFirst, in stop or watch; or in leftOut, with why.',
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
];
