import type { Mistake } from '../mistake.ts';

/** Mistakes in the days on which a guide was written, changed, checked or taken down. */
export const dateMistakes: Mistake[] = [
	{
		mistake: 'a date as the British write it',
		right: 'written:\n  on: 2026-01-10',
		wrong: 'written:\n  on: 10/01/2026',
		line: 56,
		answer:
			'The fact written: on, 10/01/2026, is not a date that we can read. Write the year first: 2026-01-10.',
	},
	{
		mistake: 'a day that is not in the calendar',
		right: 'reviewBy: 2028-01-10',
		wrong: 'reviewBy: 2028-02-30',
		line: 59,
		answer:
			'The fact reviewBy, 2028-02-30, is not a date that we can read. Write a real day, year first, such as 2026-11-22.',
	},
	{
		mistake: 'a date with a word for the month',
		right: 'reviewBy: 2028-01-10',
		wrong: 'reviewBy: 10 January 2028',
		line: 59,
		answer:
			'The fact reviewBy, 10 January 2028, is not a date that we can read. Write the year first: 2028-01-10.',
	},
	{
		mistake: 'the newest change at the top',
		right: 'changes:\n',
		wrong: 'changes:\n  - on: 2026-02-01\n    what: Said where the cup stands.\n',
		line: 61,
		answer:
			'The change of 2026-02-01 stands above that of 2026-01-10. Move it below: under changes the newest stands at the end.',
	},
	{
		mistake: 'a next check too far away',
		right: 'reviewBy: 2028-01-10',
		wrong: 'reviewBy: 2030-01-10',
		line: 59,
		answer:
			'The next check, 2030-01-10, is more than three years away. Write 2029-01-10 or earlier.',
	},
	{
		mistake: 'a next check in the past',
		right: 'reviewBy: 2028-01-10',
		wrong: 'reviewBy: 2025-01-10',
		line: 59,
		answer:
			'The fact reviewBy cannot be 2025-01-10. The check date must come after the day it was written.',
	},
	{
		mistake: 'a change before the guide was there',
		right: 'changes:\n  - on: 2026-01-10',
		wrong: 'changes:\n  - on: 2025-01-10',
		line: 61,
		answer: '2025-01-10 is before the guide was written, 2026-01-10. Mend one of the two dates.',
	},
	{
		mistake: 'a check on a day that has not come',
		right: 'checked: []',
		wrong:
			'checked:\n  - name: A made-up checker\n    role: Made up\n    hcpc: OT00000\n    on: 2027-02-01\n    interests: None\n    words: fedcba9876543210fedcba9876543210fedcba98',
		line: 62,
		answer: '2027-02-01 has not come yet. Write the day on which it was done.',
	},
	{
		mistake: 'a guide that is taken down on a day that has not come',
		right: 'checked: []',
		wrong: 'checked: []\nwithdrawn: { on: 2027-02-01, why: Made up. }',
		line: 59,
		answer: '2027-02-01 has not come yet. Write the day on which it was done.',
	},
];
