import { findPacks } from '#lib/hand-over/pack-search.ts';
import { readPickerLink } from '#lib/hand-over/picker-link.ts';
import { setupIn } from '#lib/hand-over/setup-link.ts';
import { pageWords } from '#browser/page/page-words.ts';

/** What a link asks for, as the page can show it. */
interface AskedFor {
	codes: string[];
	/** What to look for, where it names no guides. */
	words: string;
	/** The text of a practice's set-up. */
	setup?: string | undefined;
	/** What to say of a link that leads to nothing. */
	status: string;
}

/** What the address asks for, taken out of it at once: it may tell of a patient. */
export function takeAskedFor(root: HTMLElement): AskedFor {
	const { hash } = location;
	const nothing = { codes: [], words: '', status: '' };
	if (hash === '') return nothing;
	history.replaceState(null, '', location.pathname);
	const setup = setupIn(hash);
	if (setup !== undefined) return { ...nothing, setup };
	const asked = readPickerLink(hash);
	if (asked.kind === 'words') return { ...nothing, words: asked.words };
	if (asked.kind === 'snomed') {
		const terms = JSON.parse(root.dataset['snomed'] ?? '{}') as Partial<Record<string, string>>;
		const words = terms[asked.id];
		return words ? { ...nothing, words } : { ...nothing, status: pageWords().recommend.noConcept };
	}
	if (asked.kind === 'pack') {
		const codes = codesOfPack(root, asked.name);
		return codes ? { ...nothing, codes } : { ...nothing, words: asked.name };
	}
	const isHeld = (code: string) => root.querySelector(`[data-row="${code}"]`) !== null;
	return { ...nothing, codes: asked.codes.filter(isHeld) };
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
