import { byCall, byLevel, type CallGroup } from '#lib/danger-signs/by-call.ts';
import { strongest, type DangerSign, type SignTable } from '#lib/danger-signs/sign-table.ts';
import type { Level } from '#lib/facts/danger-sign.ts';

/** The signs that a guide names: those that stop it, and those to watch for. */
export interface NamedSigns {
	stop: readonly string[];
	watch: readonly string[];
}

/** The signs of a guide as its page shows them. */
export interface SignsOfGuide {
	/** On the danger card. */
	stop: CallGroup[];
	/** Under When to get help: all of them, level by level. */
	help: { level: Level; groups: CallGroup[] }[];
}

/** What a guide's page shows of the signs that it names. */
export function signsOfGuide({ stop, watch }: NamedSigns, table: SignTable): SignsOfGuide {
	return {
		stop: byCall(strongest(stop, table)),
		help: byLevel(strongest([...stop, ...watch], table)),
	};
}

/** The signs of a slip for several guides, each once: all that stop one of them, need help now, or name suicide. */
export function signsOnSlip(guides: readonly NamedSigns[], table: SignTable): DangerSign[] {
	const stop = guides.flatMap((guide) => guide.stop);
	const watch = guides.flatMap((guide) => guide.watch);
	const grave = watch.filter((name) => {
		const sign = table.get(name);
		return sign?.level === 'now' || sign?.crisis;
	});
	return strongest([...stop, ...grave], table);
}
