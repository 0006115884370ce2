import { sayDate } from '#lib/text/dates.ts';

/** Words of the list of reviews. */
export const reviewWords = {
	reviews: {
		title: 'Checks and reviews',
		lead: 'The state of every guide today, when its next check is due, and what changed.',
		how: 'How we write and check',
		calendar: 'All due dates as a calendar file',
		calendarName: 'Keep Doing: checks due',
		calendarTitle: (title: string) => `Check due: ${title}`,
		number:
			'A registration number in the right form proves nobody. Whoever checks a guide approves the change from an account of their own, and anyone may look them up on the register.',
		guides: 'Guides',
		signsUnchecked: (count: number) =>
			count === 0
				? 'Every danger sign has been checked as it stands.'
				: `Not yet checked as they stand: ${count}. What shows one of them is a draft.`,
		cards: {
			safetyLines: 'Safety lines',
			routes: 'Who can help, by nation',
			organisations: 'Organisations',
		},
		states: {
			draft: 'Draft: not yet checked',
			checked: 'Checked',
			due: 'Checked, and due for its next check',
			overdue: 'Past its check date',
			withdrawn: 'Taken down',
			correcting: 'Being corrected',
		},
		due: (day: string) => `Check due ${sayDate(day)}`,
		by: (name: string, on: string) => `Last checked by ${name}, ${sayDate(on)}`,
		change: (on: string, what: string) => `${sayDate(on)}: ${what}`,
		count: (count: number, state: string) => `${count} × ${state}`,
	},
};
