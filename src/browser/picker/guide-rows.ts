import { filterGuides } from '#lib/query/picker-filter.ts';
import { dayOf } from '#lib/text/dates.ts';
import { readRecommendation } from '#lib/hand-over/recommendation.ts';
import type { RecordedGuide } from '#lib/hand-over/record-line.ts';
import { findPart } from '#browser/page/find-part.ts';
import { showChosen } from './slip-sheet.ts';

/** A guide as its row on the page tells of it. */
export interface RowGuide extends RecordedGuide {
	reviewBy: string;
	address: string;
}

/** The rows of guides that may be handed over today: a page left open or kept for long may hold overdue ones. */
function rows(root: ParentNode): HTMLElement[] {
	const today = dayOf(new Date());
	return [...root.querySelectorAll<HTMLElement>('[data-row]')].filter(
		({ dataset }) => 'draft' in dataset || today <= (dataset['reviewBy'] ?? ''),
	);
}

/** The guides with these codes, in this order. */
export function rowGuides(root: ParentNode, codes: string[]): RowGuide[] {
	return codes.map((code) => {
		const row = findPart(root, `[data-row="${code}"]`);
		const { title = '', version = '', reviewBy = '' } = row.dataset;
		const address = findPart<HTMLAnchorElement>(row, 'a').getAttribute('href') ?? '';
		return { code, title, version, reviewBy, address, isDraft: 'draft' in row.dataset };
	});
}

/** The codes that fit what was typed, best first. */
export function foundCodes(root: ParentNode, typed: string): string[] {
	const guides = rows(root).map((row) => {
		const [title = '', readers = '', clinical = ''] = (row.dataset['finds'] ?? '').split('|');
		return {
			code: row.dataset['row'] ?? '',
			finds: [title, readers, clinical] as [string, string, string],
		};
	});
	return filterGuides(typed, guides);
}

/** Shows the rows that were found, in their order, and marks those that are chosen. */
export function showRows(root: ParentNode, found: string[], chosen: string[]): void {
	showChosen(root, 'data-row', found);
	for (const row of rows(root)) {
		const button = findPart(row, '[data-toggle]');
		const isChosen = chosen.includes(row.dataset['row'] ?? '');
		button.setAttribute('aria-pressed', String(isChosen));
		findPart(button, '[data-label]').textContent =
			button.dataset[isChosen ? 'remove' : 'add'] ?? '';
	}
}

/** The codes that a guide's own page asked to add, taken out of the address at once. */
export function takeAskedFor(root: ParentNode): string[] {
	const held = rows(root).map((row) => row.dataset['row'] ?? '');
	const { codes } = readRecommendation(location.hash);
	if (location.hash) history.replaceState(null, '', location.pathname);
	return codes.filter((code) => held.includes(code));
}
