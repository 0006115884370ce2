import { findPacks } from '#lib/hand-over/pack-search.ts';
import { findPart } from '#browser/page/find-part.ts';

/** What Enter adds: guides, or a pack of them. */
export interface Target {
	title: string;
	codes: string[];
}

/** Packs stand after the guides that were found; before them where they were asked for, or nothing is typed. */
export function showPacks(
	root: ParentNode,
	typed: string,
	guides: number,
): (Target & { isFirst: boolean })[] {
	const section = findPart(root, '[data-packs]');
	const entries = [...section.querySelectorAll<HTMLElement>('[data-pack-entry]')];
	const titleOf = ({ dataset }: HTMLElement) => dataset['packEntry'] ?? '';
	const found = findPacks(typed, entries.map(titleOf));
	for (const entry of entries)
		entry.hidden = found.length > 0 && !found.some(({ title }) => title === titleOf(entry));
	const isFirst = typed.trim() === '' || guides === 0 || found.some((one) => one.isAskedFor);
	const rows = findPart(root, '[data-guides]');
	const isNow = Boolean(section.compareDocumentPosition(rows) & Node.DOCUMENT_POSITION_FOLLOWING);
	if (isFirst && !isNow) rows.before(section);
	if (!isFirst && isNow) rows.after(section);
	return found.map(({ title }) => ({
		title,
		isFirst,
		codes:
			findPart(entries.find((entry) => titleOf(entry) === title) ?? section, '[data-pack]').dataset[
				'pack'
			]?.split('-') ?? [],
	}));
}
