import { wordsOf, type AboutWhom } from '#lib/danger-signs/about-whom.ts';
import { byCall, byLevel, type CallGroup } from '#lib/danger-signs/by-call.ts';
import { strongest, type DangerSign, type SignTable } from '#lib/danger-signs/sign-table.ts';
import type { Level } from '#lib/facts/danger-sign.ts';

/** The signs that a guide names: those that stop it, and those to watch for; and about whom they speak. */
export interface NamedSigns extends AboutWhom {
	stop: readonly string[];
	watch: readonly string[];
}

/** A sign with the words in which a guide says it: about the reader, or about the person helped. */
export interface SpokenSign extends DangerSign {
	words: string;
}

/** The signs of a guide as its page shows them. */
export interface SignsOfGuide {
	/** On the danger card. */
	stop: CallGroup<SpokenSign>[];
	/** Under When to get help: all of them, level by level. */
	help: { level: Level; groups: CallGroup<SpokenSign>[] }[];
	/** Those that the danger card does not hold, by whom to call. */
	watch: CallGroup<SpokenSign>[];
}

/** What a guide's page shows of the signs that it names. */
export function signsOfGuide(named: NamedSigns, table: SignTable): SignsOfGuide {
	const { stop, watch } = named;
	const spoken = (names: readonly string[]) =>
		strongest(names, table).map((sign) => ({ ...sign, words: wordsOf(sign, named) }));
	const all = spoken([...stop, ...watch]);
	return {
		stop: byCall(spoken(stop)),
		help: byLevel(all),
		watch: byCall(all.filter(({ name }) => !stop.includes(name))),
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
