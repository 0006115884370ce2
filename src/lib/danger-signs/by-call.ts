import { calls, levels, type Call, type Level } from '#lib/facts/danger-sign.ts';
import type { DangerSign } from '#lib/danger-signs/sign-table.ts';

/** Signs that need the same help as soon, under one line that says whom to call. */
export interface CallGroup<Sign extends DangerSign = DangerSign> {
	level: Level;
	call: Call;
	/** Whom to call instead, nation by nation. */
	nations: NonNullable<DangerSign['nations']>;
	signs: Sign[];
	/** Whether the line above them names no number to call, so that one has to stand below. */
	needsNumbers: boolean;
	/** Whether the crisis line hangs under it: the sign that names suicide is its last. */
	isCrisis: boolean;
}

/** Signs grouped by whom to call, the soonest first. */
export function byCall<Sign extends DangerSign>(signs: readonly Sign[]): CallGroup<Sign>[] {
	const groups = Map.groupBy(signs, ({ level, call, nations = {} }) =>
		JSON.stringify([level, call, Object.entries(nations).toSorted()]),
	);
	return [...groups.values()].map(groupOf).toSorted((a, b) => rank(a) - rank(b));
}

/** The same, level by level; a level without a sign is left out. */
export function byLevel<Sign extends DangerSign>(
	signs: readonly Sign[],
): { level: Level; groups: CallGroup<Sign>[] }[] {
	return levels
		.map((level) => ({ level, groups: byCall(signs.filter((sign) => sign.level === level)) }))
		.filter(({ groups }) => groups.length > 0);
}

function groupOf<Sign extends DangerSign>(signs: Sign[]): CallGroup<Sign> {
	const [first] = signs;
	if (!first) throw new Error('A group of signs holds one or more.');
	const { level, call, nations = {} } = first;
	const isLast = ({ crisis }: DangerSign) => Number(crisis ?? false);
	const ordered = signs.toSorted((a, b) => isLast(a) - isLast(b));
	const isCrisis = ordered.some(({ crisis }) => crisis);
	return { level, call, nations, signs: ordered, needsNumbers: needsNumbers(call), isCrisis };
}

const KEPT_ELSEWHERE = new Set<Call>(['gas emergency', 'helpline', 'council or trust', 'employer']);

/** Whether the number of whom to call is kept with an organisation, and not said with the call. */
export function needsNumbers(call: Call): boolean {
	return KEPT_ELSEWHERE.has(call);
}

function rank({ level, call }: Pick<CallGroup, 'level' | 'call'>): number {
	return levels.indexOf(level) * calls.length + calls.indexOf(call);
}
