import { byCall, type CallGroup } from '#lib/danger-signs/by-call.ts';
import type { SignTable } from '#lib/danger-signs/sign-table.ts';
import { foldWords } from '#lib/text/fold-words.ts';

/** An area of the table as Urgent help lists it. */
export interface IndexArea {
	/** Its place on the page. */
	id: string;
	area: string;
	groups: CallGroup[];
}

/** Every sign of the table, area by area, grouped by whom to call. */
export function signIndex(table: SignTable): IndexArea[] {
	const areas = Map.groupBy(table.values(), ({ area }) => area);
	return [...areas].map(([area, signs]) => ({
		id: foldWords(area).replaceAll(' ', '-'),
		area,
		groups: byCall(signs),
	}));
}
