import type { Language } from '#lib/text/languages.ts';
import { differenceCy } from '#lib/words/cy/difference.ts';

const en = {
	fillIn: 'Fill in the table',
	how: 'Fill in what your data analyst counted. The sums are done here, in your browser, from counts alone. Nothing is sent.',
	people: 'How many people',
	peopleHint:
		'“Seen” met the OT. “Compared” are people like them who did not. The same people before and after. Under five people, nothing of a group is shown.',
	groups: { seen: 'Seen', compared: 'Compared' },
	groupsWhole: { seen: 'Seen by the OT', compared: 'Comparison group' },
	times: { before: 'before', after: 'after' },
	timesWhole: { before: 'Before', after: 'After' },
	measures: {
		'gp-consultations': 'GP consultations',
		'other-contacts': 'Other contacts with the practice',
		'emergency-visits': 'Visits to A&E',
		readmissions: 'Readmissions to hospital',
		'bed-days': 'Days in a hospital bed',
		'fit-notes': 'Fit notes',
		'items-prescribed': 'Items prescribed',
		'days-waited': 'Days waited, added up',
	},
	notCount:
		'{place}: this is not a count. Type a whole number, such as 42, or <5. It is kept nowhere.',
	notKept: 'But not what is no count: {places}.',
	mendFirst: 'The file was not saved. Some cells hold no count: {places}. Mend them first.',
	print: 'Print the picture',
	printEmpty: 'Print the empty table',
	saveCsv: 'Save the table (CSV)',
	openCsv: 'Open a table (CSV)',
	savedCsv: 'Your browser now saves the table. Counts under five are left out of it.',
	lacks:
		'The file lacks these, so they stand empty: {names}. If it was cut short, open the whole of it.',
	csv: {
		measure: 'Count',
		change: 'change for every 100 people',
		difference: 'Difference for every 100 people',
		few: 'under 5',
	},
	refused: 'The file was not opened, and nothing here has changed. {faults}',
	more: 'And {count} more.',
	faults: {
		letters: 'Its letters are of a kind that we cannot read. Save it as “CSV UTF-8”.',
		unread: 'The device does not give it. Copy it to this device, and open it from there.',
		table: 'It is no table that we know. Press “Save the table”, fill that file in and open it.',
		column: 'Line {line}, column {column}: we know no column of this name. Take the column out.',
		row: 'Line {line}, column {column}: we know no row of this name. Take the row out.',
		short:
			'Line {line} ends at column {column}, before the first line does. Was the file cut short? Open the whole of it.',
		twice: 'Line {line}, column {column}: this stands in the file twice. Take one out.',
		count: 'Line {line}, column {column}: this is not a count. Type a whole number, or <5.',
	},
	shown: 'In the picture below: {count} of {all} rows.',
	picture: {
		title: 'What changed: six months before and after',
		empty: 'The picture stands here once a row is filled in.',
		noPeople: 'No picture yet: fill in “How many people” too.',
		tooFew: 'No picture: what is filled in is under five, or is no count, so it is not shown.',
		lines: ['Practice', 'Months', 'Filled in by'],
		peopleSeen: 'Seen by the OT: {count} people.',
		peopleCompared: 'Comparison group: {count} people.',
		peopleFew: 'under 5',
		per100:
			'Bars and numbers: how many for every 100 people, in six months, rounded. Expected: had those seen changed as the comparison group did.',
		few: 'under 5',
		none: '–',
		missing: 'not shown',
		fewer: '{count} fewer',
		more: '{count} more',
		same: 'no change',
		than: 'Per 100 people: {change} than expected.',
		sameThan: 'Per 100 people: as many as expected.',
		alone: 'Per 100 people: {change}. Without a comparison, it may have come anyway.',
		untold: 'Per 100 people. Change not worked out: a count is missing or under five.',
		chance: 'Small counts: may be chance.',
		bunched: 'These come many at a time: one person can do it, and no sum here tells chance.',
		unfair: 'Not a fair comparison: unlike before.',
		cannot: [
			'This does not show what caused a change.',
			'People are sent to an OT when things are at their worst, and many get better anyway.',
			'Counts under five are left out, with every sum from which one could be worked back.',
		],
	},
	table: {
		title: 'The same in numbers',
		caption:
			'Counts, and the change for every 100 people. Changes are rounded, so a difference may seem out by one.',
		change: 'Change per 100',
		difference: 'Difference',
	},
};

/** The words of the page that shows the difference. They stand apart from the site's own, which other pages fetch. */
export const differenceWords: Record<Language, typeof en> = { en, cy: differenceCy };

export type DifferenceWords = typeof en;
