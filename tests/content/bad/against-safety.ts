import { typed, type Mistake } from './mistake.ts';

const figure = (mistake: string, wrong: string, quoted: string): Mistake =>
	typed(
		mistake,
		wrong,
		`“${quoted}” stands here, and the safety line hot-water says: “A burn: hold it under cool running water for 20 minutes”. Write the figure that stands there, or take this one out. If it is of another thing, say of what.`,
	);
const waits = (mistake: string, wrong: string, put: string, sign: string): Mistake =>
	typed(
		mistake,
		wrong,
		`“${put}” puts off what the danger sign ${sign} has help for at once. Write <DangerSign name="${sign}" /> in place of this, and name it under checkFirst. Or take it out.`,
	);

/** Words of the author's own that say otherwise than a safety line, a danger sign or the guide itself. */
export const againstSafety: Mistake[] = [
	figure(
		'a shorter time than a safety line has',
		'Hold a burn under cool running water for 5 minutes.',
		'5 minutes',
	),
	figure(
		'the same in words, with what it is about in the sentence before',
		'Burnt? Run it under the cold tap for five minutes.',
		'five minutes',
	),
	figure(
		'the same the other way round',
		'Ten minutes under the tap is enough for a scald.',
		'Ten minutes',
	),
	typed(
		'a time of the guide that another sentence has otherwise',
		'Pour it 3 hours before, and leave it where you sit. Then pour it 2 hours before, and leave it where you sit.',
		'“Then pour it 2 hours before, and leave it where you sit.” has another figure than line 73. There stands “Pour it 3 hours before, and leave it where you sit.” Mend one of the two, or say of what each is.',
	),
	waits(
		'a danger that is to wait an hour',
		'If your chest hurts, sit down and see how you feel in an hour.',
		'sit down and see how you feel in an hour',
		'chest-pain',
	),
	waits(
		'a danger to ring about tomorrow',
		'If your chest hurts as you stand, ring your GP in the morning.',
		'ring your GP in the morning',
		'chest-pain',
	),
	waits(
		'a danger to see somebody about on a weekday',
		'Chest tight for a while? See the practice nurse on Friday.',
		'See the practice nurse on Friday',
		'chest-pain',
	),
	waits(
		'a danger that is said to be usual',
		'Your speech may slur when you are tired. That is quite normal.',
		'is quite normal',
		'stroke',
	),
	waits(
		'a danger to lie down for',
		'Does your face droop? Lie down until it passes.',
		'Lie down until it passes',
		'stroke',
	),
	waits(
		'a danger to tell of next time',
		'One side goes numb? Mention it at your next appointment.',
		'Mention it at your next appointment',
		'stroke',
	),
];
