import { findPart } from '#browser/page/find-part.ts';
import type { Words } from '#lib/words/index.ts';

interface EasyGuide {
	title: string;
	hasEasyRead: boolean;
}

/** Offers Easy Read where a chosen guide has it, says which have none, and gives whether it is asked for. */
export function askedForEasyRead(
	root: ParentNode,
	guides: readonly EasyGuide[],
	{ easyRead: says }: Words,
): boolean {
	const box = findPart<HTMLInputElement>(root, '[data-easy-read]');
	const isOffered = guides.some(({ hasEasyRead }) => hasEasyRead);
	findPart(root, '[data-easy-choice]').hidden = !isOffered;
	if (!isOffered) box.checked = false;
	const without = guides.filter(({ hasEasyRead }) => !hasEasyRead).map(({ title }) => title);
	findPart(root, '[data-not-easy]').textContent = box.checked ? says.chosen(without) : '';
	return box.checked;
}
