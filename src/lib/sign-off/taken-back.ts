import type { Library } from '#lib/checks/library.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import { lastCheck } from '#lib/sign-off/guide-state.ts';
import { sayDate } from '#lib/text/dates.ts';

/** That somebody found a fault: in a guide, by its code, or in a danger sign, by its name; and the day. */
export interface FaultMark {
	name: string;
	on: string;
}

/** The fault that the facts of a guide tell of: that it was taken down, or is being corrected. */
export function markOfGuide(facts: unknown): FaultMark[] {
	const code = factAt(facts, ['code']);
	return ['withdrawn', 'beingCorrected'].flatMap((fact) => {
		const on = factAt(facts, [fact, 'on']);
		return typeof code === 'string' && typeof on === 'string' ? [{ name: code, on }] : [];
	});
}

/** The faults that the sign-off of the table of danger signs tells of. */
export function marksOfTable(signOff: unknown): FaultMark[] {
	const marked = factAt(signOff, ['beingCorrected']);
	return Object.entries(typeof marked === 'object' && marked ? marked : {}).flatMap(([name, on]) =>
		typeof on === 'string' ? [{ name, on }] : [],
	);
}

type Judged = Pick<Library, 'guides' | 'dangerSigns'>;

/**
 * Guides and signs in which a fault was found once, and from which that mark was taken out without a new check:
 * the words of before would be back. A check counts from the day after: on the day itself nobody knows which was first.
 */
export function takenBack(marks: readonly FaultMark[], { guides, dangerSigns }: Judged): string[] {
	const lines = marks.flatMap(({ name, on }) => {
		const guide = guides.find(({ facts }) => facts?.code === name);
		const stands = guide ? standing(guide.facts) : standing(dangerSigns.get(name));
		if (!stands || stands.checkedOn > on) return [];
		return `${guide?.file ?? `the sign ${name}`}: a fault was found on ${sayDate(on)}, and nobody has checked it on a later day. Put the mark back, or ask for a new check`;
	});
	return [...new Set(lines)];
}

/** The day of the last check of what bears no mark now; nothing where nobody checked it, or it is marked. */
function standing(
	facts:
		| (Parameters<typeof lastCheck>[0] & { withdrawn?: unknown; beingCorrected?: unknown })
		| undefined,
): { checkedOn: string } | undefined {
	if (!facts || facts.withdrawn || facts.beingCorrected) return undefined;
	const check = lastCheck(facts);
	return check && { checkedOn: check.on };
}
