/*
 * Guides that are longer than we want, in screens of a phone, as long as each may be today. A line goes when its
 * guide fits; no line is added, and no number raised.
 */

/** Guides whose last first step ends lower: what stands above it names many signs and safety lines. */
export const lateSteps: Record<string, number> = lengths(`
	breathless-every-day 2.5
	going-back-to-work 2.3
	strength-in-everyday-jobs 2.3
	toilet-at-night 2.3
`);

/** Guides that are longer in all: When to get help says each sign in full, with what to do meanwhile, and is never folded. */
export const longPages: Record<string, number> = lengths(`
	a-week-with-shape 8.6
	access-to-work 8.8
	after-a-fall 10.4
	after-a-loss 9.5
	bath-and-shower 11.0
	breathless-every-day 9.8
	calling-for-help 8.7
	caring-and-you 9.2
	changes-at-work 8.7
	dementia-together 9.7
	desk 7.9
	dizzy-when-you-stand 12.8
	driving-after-illness 9.7
	equipment 8.7
	fit-note 9.5
	forgetting-things 10.1
	getting-dressed 9.2
	getting-out-when-anxious 10.2
	getting-up-from-a-chair 9.1
	going-back-to-work 10.9
	helping-someone-move 10.8
	home-from-hospital 11.2
	home-walk-round 9.4
	house-on-top-of-you 11.5
	in-and-out-of-bed 11.9
	keeping-well 8.9
	kitchen 10.8
	lonely 9.5
	low-mood-planning 9.9
	medicine-routine 11.9
	medicines-and-poor-sight 10.1
	noise-light-people 10.0
	one-hand 9.9
	pacing-with-pain 8.6
	parkinsons-freezing 10.4
	physical-jobs 10.7
	saving-energy 9.3
	shaky-hands 9.8
	shoes-and-slippers 8.3
	sight-loss-at-home 8.8
	sleeping-better 9.6
	sore-hands 8.2
	stairs-and-steps 9.7
	sticks-and-frames 9.3
	strength-in-everyday-jobs 11.1
	tired-at-work 10.3
	toilet-at-night 11.2
	using-the-toilet 11.1
	waiting-for-an-ot 9.2
	walking-outdoors 9.1
	work-and-mental-health 9.9
	worried-about-falling 10.4
`);

function lengths(list: string): Record<string, number> {
	const lines = list.trim().split(/\s*\n\s*/);
	return Object.fromEntries(
		lines.map((line): [string, number] => {
			const [guide = '', screens] = line.split(' ');
			return [guide, Number(screens)];
		}),
	);
}
