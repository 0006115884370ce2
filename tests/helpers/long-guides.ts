/*
 * Guides that are longer than we want, in screens of a phone, as long as each may be today, measured. A line goes
 * when its guide fits; a number is raised only for a danger sign.
 */

/** Guides whose last first step ends lower: what stands above it names many signs and safety lines. */
export const lateSteps: Record<string, number> = lengths(`
	breathless-every-day 2.5
	going-back-to-work 2.3
	toilet-at-night 2.3
`);

/** Guides that are longer in all: those with the most danger signs, each in one line that is never folded. */
export const longPages: Record<string, number> = lengths(`
	breathless-every-day 7.1
	dementia-together 7.1
	dizzy-when-you-stand 7.8
	getting-out-when-anxious 7.2
	getting-up-from-a-chair 7.1
	helping-someone-move 7.8
	home-from-hospital 7.7
	house-on-top-of-you 7.5
	in-and-out-of-bed 7.7
	life-in-a-care-home 7.3
	medicine-routine 7.2
	sight-loss-at-home 7.1
	toilet-at-night 7.1
	using-the-toilet 7.5
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
