import type { Library } from '#lib/checks/library.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import { lastCheck } from '#lib/sign-off/guide-state.ts';
import { isIsoDate, sayDate } from '#lib/text/dates.ts';

/** That somebody found a fault: in a guide, by its code, or in a danger sign, by its name; and the day. */
export interface FaultMark {
	name: string;
	on: string;
}

/** The facts that mark a guide: that it was taken down, or is being corrected. */
const GUIDE_MARKS = ['withdrawn', 'beingCorrected'];

/** Where a mark stands, and when. Days are given year first. */
interface MarkPlace {
	/** The folder of a guide; nothing for the table of danger signs. */
	slug: string;
	/** The day of a mark that bears none that can be. */
	day: string;
	/** No mark is of a later day. */
	today: string;
}

/** The fault that the facts of a guide tell of, whatever else is wrong with them: that it was taken down, or is being corrected. */
export function markOfGuide(facts: unknown, { slug, ...days }: MarkPlace): FaultMark[] {
	const code = factAt(facts, ['code']);
	return GUIDE_MARKS.filter((fact) => (factAt(facts, [fact]) ?? null) !== null).map((fact) => ({
		name: typeof code === 'string' ? code : slug,
		on: dayOfMark(factAt(facts, [fact, 'on']), days),
	}));
}

/** The faults that the sign-off of the table of danger signs tells of. */
export function marksOfTable(signOff: unknown, days: Omit<MarkPlace, 'slug'>): FaultMark[] {
	const marked = factAt(signOff, ['beingCorrected']);
	return Object.entries(typeof marked === 'object' && marked ? marked : {}).map(([name, on]) => ({
		name,
		on: dayOfMark(on, days),
	}));
}

const dayOfMark = (on: unknown, { day, today }: Omit<MarkPlace, 'slug'>) =>
	typeof on === 'string' && isIsoDate(on) && on <= today ? on : day;

/** Whether facts may hold a mark: it is named by its letters, or by an escape of YAML that stands for them. */
export const mayBearMark = (typed: string): boolean => MARKS.test(typed) || typed.includes('\\');

/** A mark in a text whose facts cannot be read, for whoever made the slip meant it: of the guide, or of each name below. */
export function marksInUnread(typed: string, { slug, day }: Omit<MarkPlace, 'today'>): FaultMark[] {
	if (!MARKS.test(typed)) return [];
	const [, code = slug] = /^\W*code\W+(\d{4})\b/m.exec(typed) ?? [];
	const signs = typed.matchAll(/^\W*([a-z][a-z0-9-]*)\W+\d{4}-\d\d-\d\d\b/gm);
	const names = slug ? [code] : [...signs].map(([, name = '']) => name);
	return names.map((name) => ({ name, on: day }));
}

const MARKS = new RegExp(GUIDE_MARKS.join('|'), 'i');

type Judged = Pick<Library, 'guides' | 'dangerSigns'>;

/**
 * Guides and signs in which a fault was found once, and from which that mark was taken out without a new check:
 * the words of before would be back. A check counts from the day after: on the day itself nobody knows which was first.
 */
export function takenBack(marks: readonly FaultMark[], { guides, dangerSigns }: Judged): string[] {
	const lines = marks.flatMap(({ name, on }) => {
		const marked = guides.filter(({ slug, facts }) => facts?.code === name || slug === name);
		return [
			...marked.map(({ file, facts }) => ({ where: file, facts })),
			{ where: `the sign ${name}`, facts: dangerSigns.get(name) },
		]
			.filter(({ facts }) => hasOldCheck(facts, on))
			.map(
				({ where }) =>
					`${where}: a fault was found on ${sayDate(on)}, and nobody has checked it on a later day. Put the mark back, or ask for a new check`,
			);
	});
	return [...new Set(lines)];
}

/** Whether something bears no mark now, and its last check was not of a later day than a fault that was found in it. */
function hasOldCheck(
	facts:
		| (Parameters<typeof lastCheck>[0] & { withdrawn?: unknown; beingCorrected?: unknown })
		| undefined,
	on: string,
): boolean {
	if (!facts || facts.withdrawn || facts.beingCorrected) return false;
	const check = lastCheck(facts);
	return check !== undefined && check.on <= on;
}
