import type { Mistake } from '../mistake.ts';

const ASKS = '  askFirst:\n    - you have burnt your hand this week';
const RIGHT = `  stop: [stroke]\n${ASKS}\n  watch: [burn-serious, burn-still-hurts, sudden-sight-loss]`;
const without = (leftOut: string, watch = '') =>
	`  stop: [chest-pain]\n${ASKS}\n  watch: [${watch}]\n  leftOut:\n    - { sign: stroke, ${leftOut} }`;

/** Mistakes in which a sign is left out because another is said to stand in its place. */
export const standInMistakes: Mistake[] = [
	{
		mistake: 'a reason that leans on a sign it does not name',
		right: RIGHT,
		wrong: without('why: Chest pain stands here.'),
		line: 24,
		answer:
			'The reason for leaving stroke out is that another sign stands in its place, and none is named. Name it under shownBy. Does none bring the same help? Show the sign, or say why this guide does not bring it about.',
	},
	{
		mistake: 'a reason that is none',
		right: RIGHT,
		wrong: without('why: Not relevant.'),
		line: 24,
		answer:
			'“Not relevant.” does not say why stroke is left out. Say what about this guide neither brings it on nor hides it, and which guide shows it; or show stroke under checkFirst.',
	},
	{
		mistake: 'a sign that stands in its place, and is not shown',
		right: RIGHT,
		wrong: without('shownBy: fit, why: A fit brings the same call.'),
		line: 24,
		answer:
			'The sign fit is to stand in place of stroke, and this guide does not show it. Name fit under checkFirst too, in stop or watch; or show stroke.',
	},
	{
		mistake: 'a sign that stands in its place, and waits longer',
		right: RIGHT,
		wrong: without('shownBy: burn-still-hurts, why: It tells of both.', 'burn-still-hurts'),
		line: 24,
		answer:
			'The sign burn-still-hurts, which is to stand in place of stroke, waits longer for help. Show stroke under checkFirst, in stop or watch.',
	},
	{
		mistake: 'a sign that stands in its place, and that there is not',
		right: RIGHT,
		wrong: without('shownBy: chestpain, why: It tells of both.'),
		line: 24,
		answer: 'There is no danger sign called chestpain. Did you mean chest-pain?',
	},
];
