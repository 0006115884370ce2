import { SETUP_VERSION } from '#lib/hand-over/setup-link.ts';
import { findPart } from '#browser/page/find-part.ts';
import type { Filled, Told } from '#browser/form/filled-form.ts';
import { KeptRecord, versioned } from '#browser/page/kept-record.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { TickedForm } from '#browser/page/ticked-form.ts';
import { NOTHING_OWN, type OwnPacks } from './own-packs.ts';
import { practiceFields, SETUP_FIELDS, type SetupFields } from './practice-form.ts';

/**
 * What this computer keeps of the practice, only when asked, under `keep-doing.practice`: the set-up that
 * `lib/hand-over/practice-setup.ts` tells of. Before it there was
 * `{"version":1,"name":"…","phone":"…","local1":"…","local2":"…","local3":"…"}`, all texts, which is still read.
 * Never anything about a patient. A later shape takes a higher version; what it cannot read it leaves alone.
 */
const KEY = 'keep-doing.practice';
const SETUP_TEXT = versioned(SETUP_VERSION);

/** What is kept: nothing is sure of its fields but that they were kept under our name. */
export interface KeptSetup {
	fields: Partial<Record<keyof SetupFields, unknown>>;
	own: OwnPacks;
	/** What a newer page kept beside: this one has no place for it, and leaves it there. */
	rest: Rest;
}

export type Rest = Readonly<Record<string, unknown>>;

/** All that this page has a place for. */
const PLACES = ['version', 'keepDoing', ...SETUP_FIELDS, ...Object.keys(NOTHING_OWN)];

/** How the set-up stands in the text that is kept, in version 2 or as it was read from version 1. */
const keptText = {
	write: ({ fields, own, rest }: KeptSetup) =>
		SETUP_TEXT.write({ keepDoing: 'practice', ...rest, ...fields, ...own }),
	read(text: string): KeptSetup | undefined {
		const kept = SETUP_TEXT.read(text);
		if (kept) {
			const { favourites = [], packs = [] } = kept;
			const rest = Object.entries(kept).filter(([name]) => !PLACES.includes(name));
			return areCodes(favourites) && arePacks(packs)
				? { fields: kept, own: { favourites, packs }, rest: Object.fromEntries(rest) }
				: undefined;
		}
		const first = versioned(1).read(text);
		if (!first) return undefined;
		const locals = ['local1', 'local2', 'local3'].map((name) => first[name]);
		return { fields: { ...first, locals }, own: NOTHING_OWN, rest: {} };
	},
};

/** The set-up as this computer keeps it while its box is ticked; `form` says what stands on the page, and is filled with what is kept. */
export function keptSetup(
	root: HTMLElement,
	form: Pick<Filled<KeptSetup>, 'value' | 'isEmpty' | 'fill'> & {
		say: (words: string, what: Told) => void;
	},
): TickedForm<KeptSetup> {
	const { recommend: says } = pageWords();
	const keep = findPart<HTMLInputElement>(root, '[data-keep]');
	const filled = {
		...form,
		fields: () => practiceFields(root),
		// A question stands beside the box that it is about.
		status: () => keep.parentElement ?? keep,
		// What a link brought is there again: the page itself asks where something was typed.
		warns: false,
	};
	const own = {
		kept: says.keptHere,
		restored: '',
		full: says.keepFailed,
		stopped: says.keptNoMore,
		cleared: says.forgotten,
		unreadable: says.unreadable,
	};
	return new TickedForm(new KeptRecord(KEY, keptText), filled, () => keep, own);
}

/** Texts of any kind: a guide that this page does not know stays in its place, for another page may. */
const areCodes = (kept: unknown): kept is string[] =>
	Array.isArray(kept) && kept.every((code) => typeof code === 'string');

/** Whatever else a newer page keeps of a pack stays with it. */
function arePacks(kept: unknown): kept is OwnPacks['packs'] {
	const isPack = (pack: unknown) => {
		const { title, codes } = { ...(pack as { title?: unknown; codes?: unknown } | null) };
		return typeof title === 'string' && areCodes(codes);
	};
	return Array.isArray(kept) && kept.every(isPack);
}
