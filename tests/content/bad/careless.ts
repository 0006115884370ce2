import { typed, type Mistake } from './mistake.ts';

const TODAY = 'today: Fill the kettle with one cup of water, and no more.';

/** What a tired author types of people, their bodies and their medicines: each harms whoever does it. */
export const carelessMistakes: Mistake[] = [
	typed(
		'an arm under each armpit',
		'Put your arms under their armpits.',
		'“Put your arms under their armpits” pulls on a person, or lets a person be pulled on. Take it out: both may be hurt. Write “Ask an occupational therapist to show you how to help”, or what the person does for themselves.',
	),
	typed(
		'trousers to lift by',
		'Grab the back of their trousers and pull.',
		'“Grab the back of their trousers and pull” pulls on a person, or lets a person be pulled on. Take it out: both may be hurt. Write “Ask an occupational therapist to show you how to help”, or what the person does for themselves.',
	),
	typed(
		'a dose that is moved forward',
		'Take your next tablet an hour early.',
		'“Take your next tablet an hour early” starts, stops or changes a medicine. Take it out: write who to ask, such as “Ask your pharmacist or GP before you change a medicine”. <SafetyLine name="medicines" /> says it too.',
	),
	typed(
		'a medicine hidden in jam, by a pronoun',
		'Tablets refused? Hide them in jam.',
		'“Hide them in jam” hides a medicine. Take it out: whoever hides a medicine needs a doctor, a pharmacist and the law on consent. Write “Ask their GP or pharmacist”.',
	),
	typed(
		'a medicine of hers in a spoon of jam',
		'If mum will not take hers, mix them into a spoon of jam.',
		'“will not take hers, mix them into” hides a medicine. Take it out: whoever hides a medicine needs a doctor, a pharmacist and the law on consent. Write “Ask their GP or pharmacist”.',
	),
	typed(
		'red skin to rub',
		'If the skin is red, rub it each night.',
		'“red, rub it” rubs skin that is short of blood. Take it out: rubbing tears it. Name the sign: <DangerSign name="pressure-mark" /> says what to do.',
	),
	typed(
		'red skin to rub, by a pronoun',
		'Red skin? Massage it.',
		'“Massage it.” rubs skin that is short of blood. Take it out: rubbing tears it. Name the sign: <DangerSign name="pressure-mark" /> says what to do.',
	),
	typed(
		'litres to drink',
		'Drink three litres of water a day.',
		'“Drink three litres” says how much to drink. Take it out: with a heart or kidney illness it may harm. Write <SafetyLine name="fluids" />, or “Ask your GP or nurse how much is right for you”.',
	),
	typed(
		'a threat of a care home',
		'If you stop, you will end up in a care home.',
		'“If you stop, you will end up” threatens somebody. Take it out: fear keeps people from trying, and from asking for help. Write what the deed does for them. If there is a danger, write <DangerSign name="…" />.',
	),
	typed(
		'blame for a fall',
		'They have mostly themselves to thank.',
		'“have mostly themselves to thank” blames somebody. Take it out: nobody asks for help where they are blamed. Write what makes it hard, and what may help.',
	),
	typed(
		'the legs turned round on stairs',
		'Coming down: stick first, then the stronger leg.',
		'“Coming down: stick first, then the stronger leg.” turns the legs round. Coming down, write the weaker leg first, then the stronger leg: the stronger one lowers you.',
	),
	{
		mistake: 'one leg to stand on without a hold',
		right: TODAY,
		wrong: 'today: Stand on one leg for half a minute, three times.',
		line: 8,
		answer:
			'“Stand on one leg” is asked here without a hold. Take it out, or say in the same line what firm thing both hands hold, such as “Hold the worktop with both hands, and …”: each line is safe if it is the only one that is read.',
	},
];

/** What a tired author leaves in a file, or takes from another. */
export const carelessFacts: Mistake[] = [
	{
		mistake: 'what is left of two versions',
		right: 'The sink catches what you spill. So a shaky hand does less harm. <Source number="2" />',
		wrong:
			'The sink catches what you spill. So a shaky hand does less harm. <Source number="2" />\n=======',
		line: 99,
		answer:
			'“=======” is left of two versions of a text. Take this line out. Then read what stands above and below it: one of the two may be an older version.',
	},
	{
		mistake: 'a first line that Word made a dash',
		right: '---\ncode:',
		wrong: '—\ncode:',
		line: 1,
		answer:
			'This line does not open the facts: a word processor made another sign of its dashes. Write --- in its place, and add no line above it.',
	},
	{
		mistake: 'two names without a comma',
		right: 'audience: [patient, carer]',
		wrong: 'audience: [patient carer]',
		line: 16,
		answer: 'The fact audience 1 cannot be patient carer. A comma is missing. Write patient, carer',
	},
	typed(
		'a step that there is not',
		'If it is too heavy, go to step 7.',
		'There is no step 7. The longest list of steps here has 3. Mend the number.',
	),
	{
		mistake: 'a sign left out of which the guide speaks',
		right: 'watch: [burn-serious, burn-still-hurts, sudden-sight-loss]',
		wrong:
			'watch: [burn-still-hurts, sudden-sight-loss]\n  leftOut: [{ sign: burn-serious, why: Nothing in this guide brings it about. }]',
		line: 23,
		answer:
			'The sign burn-serious is left out, and line 70 speaks of “kettle”. Name it under watch in place of leftOut: whoever follows the guide may need it.',
	},
	typed(
		'shorthand of how many help',
		'You may need AO1 to stand.',
		'“AO1” is shorthand of notes, which readers do not know. Write it in words, as you would say it to a patient.',
	),
];

/** What is right for one reader, and read by all. */
export const carelessHints: Mistake[] = [
	typed(
		'one thing with a word for several',
		'Take out one cups only.',
		'“one cups” has one thing and a word for several. Write one cup, or leave one out.',
	),
	typed(
		'a left arm in place of a weaker one',
		'Your left arm goes in first.',
		'“Your left arm” is right for half of the readers. Write “your weaker hand” or “your stronger hand”, or the leg, here and in what follows.',
	),
];
