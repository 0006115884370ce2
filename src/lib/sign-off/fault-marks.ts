import { factAt } from '#lib/facts/fact-at.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { isIsoDate } from '#lib/text/dates.ts';
import { withPlainLineEnds } from '#lib/text/plain-line-ends.ts';

/** That somebody found a fault: in a guide, by its folder or its code, or in a danger sign, by its name; and the day. */
export interface FaultMark {
	name: string;
	on: string;
}

interface MarkDays {
	/** The day of a mark that bears none that can be, given year first. */
	day: string;
	/** No mark is of a later day. */
	today: string;
}

/** The files that bear marks, wherever the project stands in its git: the folder of a guide in the first group. */
const MARKED =
	/(?:^|\/)content\/(?:guides\/(?:[^/]+\/)*([^/]+)\/(?:en|checked)\.mdx|danger-signs\/sign-off\.yaml)$/;

/** Whether a file may tell of faults, by its path. */
export const mayBearMarks = (path: string): boolean => MARKED.test(path);

/** The facts that mark a guide: that it was taken down, or is being corrected. The second marks signs too. */
export const MARKS = ['withdrawn', 'beingCorrected'] as const;
const NAMED = new RegExp(MARKS.join('|'), 'i');
/** A mark where a fact is typed, or alone as what a fact says, wherever that is: with a slip in the --- lines, among the words. */
const TYPED = new RegExp(
	String.raw`^[\s"'?{,-]*(?:\w+:[\s"'[]*)?(?:${MARKS.join('|')})["'\]]*\s*(?::|$)`,
	'im',
);

/**
 * Every fault that a file tells of, however it was typed: whoever made a slip meant it all the same. A guide is named by
 * its folder and by its code, for either may be the slip.
 */
export function marksIn(path: string, typed: string, days: MarkDays): FaultMark[] {
	const text = withPlainLineEnds(typed.replaceAll('\0', ''));
	// Most texts bear none, and to read a thousand takes ten seconds. A letter may stand there by its number.
	if (!NAMED.test(text) && !text.includes('\\')) return [];
	const { values } = readFactsFile(path, text).front;
	const [, slug] = MARKED.exec(path) ?? [];
	return slug === undefined
		? marksOfSigns(values, text, days)
		: marksOfGuide(values, text, { slug, ...days });
}

function marksOfGuide(
	values: unknown,
	text: string,
	{ slug, ...days }: MarkDays & { slug: string },
): FaultMark[] {
	const found = markedIn(values).map((mark) => dayOfMark(factAt(mark, ['on']), days));
	const isUnread = typeof values !== 'object' || values === null || Array.isArray(values);
	const isTyped = TYPED.test(text) || (isUnread && NAMED.test(text));
	const [, code = slug] = /^\W*code\W+(\d{4})\b/m.exec(text) ?? [];
	return (found.length === 0 && isTyped ? [days.day] : found).flatMap((on) =>
		[...new Set([slug, code])].map((name) => ({ name, on })),
	);
}

/** Of signs each name counts that stands in the fact or, with a slip, below it: in a list, or alone. */
function marksOfSigns(values: unknown, text: string, days: MarkDays): FaultMark[] {
	const dated = markedIn(values)
		.filter((marked) => typeof marked === 'object' && !Array.isArray(marked))
		.flatMap((marked) => Object.entries(marked as object))
		.map(([name, on]) => [name, dayOfMark(on, days)] as const);
	const named = [...text.replaceAll(/(?<=^|\s)#.*$/gm, '').matchAll(BELOW)]
		.flatMap(([typed]) => typed.match(/[a-z][a-z0-9-]+/g) ?? [])
		.map((name) => [name, days.day] as const);
	return [...new Map([...named, ...dated])].map(([name, on]) => ({ name, on }));
}

/** The fact with the names of signs, as far as the next one. */
const BELOW = /(?<=beingCorrected)[^]*?(?=^(?:written|checked|reviewBy)\b|$(?![^]))/gim;

/** The marks that only the words kept beside a guide bear, which patients read while a mend waits: there nobody looks for them. */
export function straysIn(
	kept: { front: { values: unknown } },
	guide: { front: { values: unknown } },
): (typeof MARKS)[number][] {
	const stands = ({ front }: typeof kept, mark: string) =>
		(factAt(front.values, [mark]) ?? null) !== null;
	return MARKS.filter((mark) => stands(kept, mark) && !stands(guide, mark));
}

/** What stands under the name of a mark, at any depth. */
function markedIn(values: unknown): unknown[] {
	if (typeof values !== 'object' || values === null) return [];
	return Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
		NAMED.test(name) && value !== null ? [value] : markedIn(value),
	);
}

const dayOfMark = (on: unknown, { day, today }: MarkDays) =>
	typeof on === 'string' && isIsoDate(on) && on <= today ? on : day;
