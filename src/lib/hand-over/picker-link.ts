import { readRecommendation } from '#lib/hand-over/recommendation.ts';

/** What a link in a clinical system asks of the picker: guides, a pack, a SNOMED CT concept, or words to look for. */
export type AskedOfPicker =
	| { kind: 'codes'; codes: string[]; unknown?: string[] }
	| { kind: 'pack'; name: string }
	| { kind: 'snomed'; id: string }
	| { kind: 'words'; words: string };

/** No condition and no pack has a longer name. */
const LONGEST = 100;
const KINDS = [
	['pack', (name: string) => ({ kind: 'pack', name }) as const],
	['snomed', (id: string) => ({ kind: 'snomed', id: id.replaceAll(/\D/g, '') }) as const],
	['q', (words: string) => ({ kind: 'words', words }) as const],
] as const;

/** What a link's fragment asks for: `#q=copd`, `#pack=falls`, `#snomed=13645005` or `#2917-3864`. It never fails: what it cannot read asks for no codes, and figures that are none are named as unknown. */
export function readPickerLink(hash: string): AskedOfPicker {
	const named = new URLSearchParams(hash.replace(/^#/, ''));
	for (const [name, ask] of KINDS) {
		const text = named.get(name)?.trim().slice(0, LONGEST);
		// Half a letter is what a cut link leaves: it is nobody's word.
		if (text && !text.includes('\uFFFD')) return ask(text);
	}
	const { codes, tooMany, figures, cut } = readRecommendation(hash);
	const unknown = [...figures, ...(cut ? [cut] : [])];
	return {
		kind: 'codes',
		codes: [...codes, ...tooMany],
		...(unknown.length > 0 ? { unknown } : {}),
	};
}

/** The link that opens the picker on these guides, or on these words where there are none. All of it stands after `#`. */
export function pickerLink(codes: readonly string[], words: string, site: string): string {
	const asked = codes.length > 0 ? codes.join('-') : words && `q=${encodeURIComponent(words)}`;
	return new URL(`/recommend/${asked && '#'}${asked}`, site).href;
}
