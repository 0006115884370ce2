import { findPacks } from '#lib/hand-over/pack-search.ts';
import { readPickerLink } from '#lib/hand-over/picker-link.ts';
import { setupIn } from '#lib/hand-over/setup-link.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { heldCodes } from './guide-rows.ts';
import { snomedTerm } from './snomed-term.ts';

/** What a link asks for, as the page can show it. */
interface AskedFor {
	codes: string[];
	/** What to look for, where it names no guides. */
	words: string;
	/** The text of a practice's set-up. */
	setup?: string | undefined;
	/** What of it was not found, to be said. */
	status: string;
}

const { recommend: says } = pageWords();

/**
 * What the address asks for, taken out of it at once: it may tell of a patient. Nothing where it asks for nothing, as
 * with a place on the page; whatever else it says is somebody's link, and what of it is not here is told.
 */
export function takeAskedFor(root: HTMLElement): AskedFor | undefined {
	const { hash } = location;
	if (hash === '') return undefined;
	history.replaceState(null, '', location.pathname);
	if (document.getElementById(hash.slice(1))) return undefined;
	const nothing = { codes: [], words: '', status: '' };
	const setup = setupIn(hash);
	if (setup !== undefined) return { ...nothing, setup };
	const asked = readPickerLink(hash);
	if (asked.kind === 'words') return { ...nothing, words: asked.words };
	if (asked.kind === 'snomed') {
		const words = snomedTerm(root, asked.id);
		return words ? { ...nothing, words } : { ...nothing, status: says.noConcept };
	}
	if (asked.kind === 'pack') {
		const codes = codesOfPack(root, asked.name);
		const status = says.unknownPack(asked.name);
		return codes ? { ...nothing, codes } : { ...nothing, words: asked.name, status };
	}
	const held = heldCodes(root);
	const codes = asked.codes.filter((code) => held.includes(code));
	const unknown = [...asked.codes.filter((code) => !held.includes(code)), ...(asked.unknown ?? [])];
	if (unknown.length > 0) return { ...nothing, codes, status: says.unknownCodes(unknown) };
	return { ...nothing, codes, status: codes.length === 0 ? says.unreadLink : '' };
}

/** The guides of the pack of this name: the name of its file, or words of its title. */
function codesOfPack(root: ParentNode, name: string): string[] | undefined {
	const packs = [...root.querySelectorAll<HTMLElement>('[data-pack-entry]')];
	const titleOf = ({ dataset }: HTMLElement) => dataset['packEntry'] ?? '';
	const [found] = findPacks(name, packs.map(titleOf));
	const pack =
		packs.find(({ dataset }) => dataset['packName'] === name) ??
		packs.find((one) => titleOf(one) === found?.title);
	return pack?.querySelector<HTMLElement>('[data-pack]')?.dataset['pack']?.split('-');
}
