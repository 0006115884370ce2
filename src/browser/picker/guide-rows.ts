import type { GuideFinder } from '#lib/query/guide-finder.ts';
import { knownGuides } from '#lib/query/known-guides.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { looksLikeCodes, readTypedCodes } from '#lib/hand-over/typed-codes.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { RecordedGuide } from '#lib/hand-over/record-line.ts';
import { findPart } from '#browser/page/find-part.ts';
import { showChosen } from './slip/slip-sheet.ts';

/** A guide as its row on the page tells of it. */
export interface RowGuide extends RecordedGuide {
	reviewBy: string;
	address: string;
}

/** Every row, in the order of the page as it was made: a search puts them in another. */
let everyRow: HTMLElement[] = [];

/** The rows of guides that may be handed over today: a page left open or kept for long may hold overdue ones. */
function rows(root: ParentNode): HTMLElement[] {
	if (everyRow.length === 0) everyRow = [...root.querySelectorAll<HTMLElement>('[data-row]')];
	const today = dayOf(new Date());
	return everyRow.filter(
		({ dataset }) => 'draft' in dataset || today <= (dataset['reviewBy'] ?? ''),
	);
}

const codeOf = ({ dataset }: HTMLElement) => dataset['row'] ?? '';

/** The guides with these codes, in this order. */
export function rowGuides(root: ParentNode, codes: readonly string[]): RowGuide[] {
	return codes.map((code) => {
		const row = findPart(root, `[data-row="${code}"]`);
		const { title = '', version = '', reviewBy = '' } = row.dataset;
		const address = findPart<HTMLAnchorElement>(row, 'a').getAttribute('href') ?? '';
		return { code, title, version, reviewBy, address, isDraft: 'draft' in row.dataset };
	});
}

/** What is looked in for each row, folded once. */
const folded = new WeakMap<HTMLElement, string>();

function textOf(row: HTMLElement): string {
	const text =
		folded.get(row) ?? foldWords(`${row.dataset['title'] ?? ''} ${row.dataset['about'] ?? ''}`);
	folded.set(row, text);
	return text;
}

/** Whether some words are what a guide is called or about: a clinician who types “stroke” means a diagnosis. */
export function namesGuide(root: ParentNode, typed: string): boolean {
	const words = foldWords(typed);
	return rows(root).some((row) => ` ${textOf(row)} `.includes(` ${words} `));
}

/** The codes of all guides that may be handed over today. */
export const heldCodes = (root: ParentNode): string[] => rows(root).map(codeOf);

/** The guides whose codes were typed, in order, whatever stands around them; and what was typed as a code and is none. */
export function namedCodes(
	root: ParentNode,
	typed: string,
): { codes: string[]; unknown: string[] } {
	const inUse = heldCodes(root);
	if (!looksLikeCodes(typed)) {
		const groups = typed.split(/\D+/);
		const codes = groups.filter((group) => inUse.includes(group));
		// Among words alone, figures are no codes.
		const isOne = (group: string) => codes.length > 0 && /^[1-9]{4}$/.test(group);
		return { codes, unknown: groups.filter((group) => isOne(group) && !inUse.includes(group)) };
	}
	const read = readTypedCodes(typed, inUse);
	const codes = read.flatMap((one) => (one.kind === 'known' ? [one.code] : []));
	// One long number is none of ours cut into fours.
	const isOneNumber = codes.length === 0 && /^\d{6,}$/.test(typed.trim());
	const unknown = read.flatMap((one) => (one.kind === 'known' ? [] : [one.typed]));
	return { codes, unknown: isOneNumber ? [typed.trim()] : unknown };
}

/** The codes that fit what was typed, best first; all of them where nothing is. Until the finder has come, titles alone are looked in. */
export function foundCodes(root: ParentNode, typed: string, finder?: GuideFinder): string[] {
	const all = rows(root);
	if (typed.trim() === '') return all.map(codeOf);
	const ofCodes = namedCodes(root, typed).codes;
	if (looksLikeCodes(typed) || ofCodes.length > 0) return ofCodes;
	const words = foldWords(typed);
	const named = all.filter((row) => ` ${textOf(row)} `.includes(` ${words}`));
	const found = finder ? knownGuides(typed, finder) : [];
	const bySlug = new Map(all.map((row) => [row.dataset['slug'] ?? '', row]));
	const ordered = [...found.flatMap((slug) => bySlug.get(slug) ?? []), ...named];
	return [...new Set(ordered.map(codeOf))];
}

/** Shows the rows that were found, in their order: the first order again where all were. */
export function showRows(root: ParentNode, found: string[]): void {
	showChosen(root, 'data-row', found);
}

/** Lets the button of each row say what its next press does. */
export function markRows(root: ParentNode, chosen: readonly string[]): void {
	for (const row of rows(root)) {
		const button = findPart(row, '[data-toggle]');
		const isChosen = chosen.includes(codeOf(row));
		row.toggleAttribute('data-on-slip', isChosen);
		findPart(button, '[data-label]').textContent =
			button.dataset[isChosen ? 'remove' : 'add'] ?? '';
	}
}
