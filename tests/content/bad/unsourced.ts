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
		'a visit within a time',
		'An occupational therapist will come out within ten days.',
		`“An occupational therapist will come out within ten days” promises how soon somebody else acts. Write “You can ask for …”, and “Ask how long it takes”, or ${readAgain}`,
	),
	unsourced(
		'a visit within a time, in the passive',
		'The rail will be fitted within two weeks.',
		`“will be fitted within two weeks” promises how soon somebody else acts. Write “Ask how long it takes”, or ${readAgain}`,
	),
	unsourced(
		'how long a wait is',
		'The wait is only two weeks.',
		`“wait is only two weeks” promises how soon somebody else acts. Write “Ask how long it takes”, or ${readAgain}`,
	),
	unsourced(
		'a day that no calendar has',
		'Ask again on 31 June.',
		'“31 June” is a day that no calendar has. Write a day that there is, or leave it out.',
	),
	unsourced(
		'what the author knows',
		'I swear by a stool.',
		'“I swear by” speaks of whoever wrote it. Leave it out: a guide is nobody’s opinion. What a source bears out stands with <Source number="1" />.',
	),
	unsourced(
		'readers sorted by what they are',
		'Women find this easier than men.',
		'“Women find this easier than men” sorts readers by what they are. Leave it out, or say what the reader can do, sees or feels.',
	),
	unsourced(
		'one faith',
		'It is God’s plan that you sit.',
		'“God’s plan” is of one faith or party. Leave it out: readers have every faith, and none. Write what helps.',
	),
	unsourced(
		'a comma in a number',
		'Fill it with 0,5 l.',
		'“0,5 l” is a comma in place of a point, and would be read as two numbers. Write 0.5 litres. Are they two numbers? Put a space behind the comma.',
	),
	unsourced(
		'a unit cut short',
		'Wait 10 secs.',
		'“10 secs.” is a unit cut short, which is read aloud as letters. Write 10 seconds',
	),
	unsourced(
		'what one nation gives free',
		'Prescriptions are free.',
		`“Prescriptions are free” is not so in all four nations of the UK. Say in which nation, and ${readAgain} Or write whom to ask, such as “Ask your pharmacist what you pay”.`,
	),
	{
		mistake: 'a source that is the front page of a site',
		right: 'https://example.org/one',
		wrong: 'https://example.org/',
		line: 35,
		answer:
			'This address is the front page of a site. Write the address of the page that was read, or rest on another source.',
	},
];
