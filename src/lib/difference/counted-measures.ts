/**
 * What is counted, in the order of the table. None is a sum of others, so that what is left out of one row stands in
 * no other. Devices keep counts, and files hold them, under these names: they never change.
 */
export const MEASURES = [
	'gp-consultations',
	'other-contacts',
	'emergency-visits',
	'readmissions',
	'bed-days',
	'fit-notes',
	'items-prescribed',
	'days-waited',
] as const;

/**
 * What comes many at a time: days as a stay, items as a repeat for weeks, days waited as a wait. A sum of chance takes
 * each as if it came by itself, and would call one long stay no chance. So of these none is made.
 */
export const BUNCHED: ReadonlySet<Measure> = new Set([
	'bed-days',
	'items-prescribed',
	'days-waited',
]);

/** Those who met the occupational therapist, and those with whom they are compared. */
export const GROUPS = ['seen', 'compared'] as const;

/** The six months before, and the six months after. */
export const TIMES = ['before', 'after'] as const;

export type Measure = (typeof MEASURES)[number];
export type Group = (typeof GROUPS)[number];
export type Time = (typeof TIMES)[number];

/** The field of a count: `gp-consultations-seen-before`. */
export const countField = (measure: Measure, group: Group, time: Time) =>
	`${measure}-${group}-${time}`;

/** The field that says how many people a group has: `people-seen`. */
export const peopleField = (group: Group) => `people-${group}`;

/** Every field of the table, in its order. */
export const FIELDS: readonly string[] = [
	...GROUPS.map(peopleField),
	...MEASURES.flatMap((measure) =>
		GROUPS.flatMap((group) => TIMES.map((time) => countField(measure, group, time))),
	),
];
