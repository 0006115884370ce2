/*
 * Guides that are longer than we want, in screens of a phone, as long as each may be today, measured. A line goes
 * when its guide fits; a number is raised only for a danger sign.
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
	a-week-with-shape 9.1
	access-to-work 8.3
	after-a-fall 11.4
	after-a-loss 11.9
	bath-and-shower 11.3
	breathless-every-day 10.4
	calling-for-help 9.2
	caring-and-you 10.8
	changes-at-work 8.5
	dementia-together 11.1
	desk 8.5
	dizzy-when-you-stand 13.8
	driving-after-illness 10.4
	equipment 9.1
	fit-note 9.3
	forgetting-things 11.0
	getting-dressed 11.1
	getting-out-when-anxious 11.0
	getting-up-from-a-chair 10.7
	going-back-to-work 11.0
	helping-someone-move 13.1
	home-from-hospital 14.7
	home-walk-round 9.8
	house-on-top-of-you 13.1
	in-and-out-of-bed 12.6
	keeping-well 9.9
	kitchen 11.1
	lonely 10.0
	low-mood-planning 10.5
	medicine-routine 12.7
	medicines-and-poor-sight 10.4
	noise-light-people 11.4
	one-hand 10.3
	pacing-with-pain 9.8
	parkinsons-freezing 10.9
	physical-jobs 12.0
	saving-energy 11.4
	shaky-hands 10.2
	shoes-and-slippers 9.2
	sight-loss-at-home 12.2
	sleeping-better 10.4
	sore-hands 8.6
	stairs-and-steps 10.4
	sticks-and-frames 10.0
	strength-in-everyday-jobs 11.3
	tired-at-work 11.3
	toilet-at-night 12.1
	using-the-toilet 12.8
	waiting-for-an-ot 11.2
	walking-outdoors 9.9
	work-and-mental-health 10.2
	worried-about-falling 10.8
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
