import type { Mistake } from '../mistake.ts';

const STOP = '  stop: [stroke]';
const AUDIENCE = 'audience: [patient, carer]\nconditions: [stroke]\ncheckFirst:\n';
const forCarers = (about: string) =>
	`audience: [carer]\nconditions: [stroke]\ncheckFirst:\n${about}`;
const SAFETY = '  safetyLines: [burns]';

/** Mistakes in whether signs speak of the reader or of the person they help. */
export const aboutWhomMistakes: Mistake[] = [
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
];
