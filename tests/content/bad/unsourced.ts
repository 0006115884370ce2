import type { Mistake } from './mistake.ts';

const readAgain = 'name the law or the page with <Source number="…" /> in the same paragraph.';
const unsourced = (mistake: string, wrong: string, answer: string): Mistake => ({
	mistake,
	right: 'Ask if they can see you in your own kitchen.',
	wrong,
	line: 186,
	answer,
});

/** Claims that no source in their paragraph bears out. */
export const unsourcedMistakes: Mistake[] = [
	unsourced(
		'a number of people without a source',
		'One in three people fall here.',
		`“One in three” is a number of people or things, and readers cannot see whose it is. Leave the number out, or ${readAgain}`,
	),
	unsourced(
		'a share without a source',
		'A tipper cuts burns by 40%.',
		`“40%” is a number of people or things, and readers cannot see whose it is. Leave the number out, or ${readAgain}`,
	),
	unsourced(
		'research without a source',
		'Research shows that it helps.',
		`“Research shows” speaks of research, and readers cannot see which. Write what you would tell a patient, or ${readAgain}`,
	),
	unsourced(
		'what one nation gives free',
		'Prescriptions are free.',
		`“Prescriptions are free” is not so in all four nations of the UK. Say in which nation, and ${readAgain} Or write whom to ask, such as “Ask your pharmacist what you pay”.`,
	),
];
