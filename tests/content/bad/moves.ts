import { typed, type Mistake } from './mistake.ts';

const moves = (mistake: string, wrong: string, found: string): Mistake =>
	typed(
		mistake,
		wrong,
		`“${found}” may undo an operation or a mending bone: whoever was told not to put weight on an arm, a leg or a chest reads this line alone. Say in the same line for whom not, such as “Given rules? As shown.” or “with the hands that may push”, and say under askFirst whose rules these are.`,
	);

/** Moves that teams forbid after an operation or a break, in a line that says so to nobody. */
export const movesMistakes: Mistake[] = [
	moves('arms that push for everybody', 'Push up with both hands, and stand.', 'Push up'),
	moves('a hand that reaches back', 'Reach back for the chair, and sit.', 'Reach back'),
	moves('a roll', 'Roll on to your stronger side.', 'Roll on to your stronger side'),
	moves('arms of a chair to push on', 'Lean, and push on the arms of the chair.', 'push on the'),
	moves('knees on the floor', 'Kneel down beside the bath.', 'Kneel down'),
];
