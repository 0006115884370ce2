import type { Library } from '#lib/checks/library.ts';
import type { FaultMark } from '#lib/sign-off/fault-marks.ts';
import { lastCheck } from '#lib/sign-off/guide-state.ts';
import { sayDate } from '#lib/text/dates.ts';

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
