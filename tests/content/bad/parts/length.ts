import type { Mistake } from '../mistake.ts';

const CUT =
	'A trolley on wheels holds the cup and the plate as well. It is for pushing, not for leaning on. Ask someone to see that it does not run away from you.\n\n' +
	'Does your kitchen have a table? Then have your tea there. Many people find that a chair by the kettle saves the whole walk.\n\n' +
	'Some people like their tea cool. Then pour it an hour before, and leave it where you sit. A lid on the cup keeps it clean.\n';

const HARD =
	'Rehabilitation responsibilities necessitate interdisciplinary individualisation, accessibility, reproducibility, ' +
	'predictability and comprehensibility. Institutionalised unavailability, incompatibility, irresponsibility, ' +
	'inaccessibility and incomprehensibility invariably exacerbate psychological vulnerability. ';

/** A guide that is too short or too hard, or does not go on its sheet. */
export const lengthMistakes: Mistake[] = [
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
			'One sheet of paper does not hold this guide: some 54 lines are too many. Shorten the steps, what undoes them, the paragraphs below them or the “do not” list, or leave out a sign that does not belong here.',
	},
	{
		mistake: 'a part for the sheet that is not there',
		right: 'related: [saving-energy, kitchen]',
		wrong: 'related: [saving-energy, kitchen]\nsheet: [Who to ring]',
		line: 32,
		answer:
			'No part of this guide is called “Who to ring”. Write one of these under `sheet`: TryThisFirst, Set out your things, Pour with less weight, To pour, DoList, DoNotList, If you want it in another room, Your choices, Equipment, ForTheHelper, My hot drink, GetHelp, IfNotWorked.',
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
