import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

/** Says at once, beside the practice's field that was typed in, that it goes with the page; and says no more where it is kept. */
export function showUnkept(root: ParentNode, isUnkept: boolean, field?: Element): void {
	const line = findPart(root, '[data-unkept]');
	if (isUnkept) field?.closest('label')?.after(line);
	const { unkept, unkeptTicked } = pageWords().recommend;
	const { checked } = findPart<HTMLInputElement>(root, '[data-keep]');
	announce(line, isUnkept ? (checked ? unkeptTicked : unkept) : '');
}
