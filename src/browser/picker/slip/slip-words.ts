import type { addToSlip, SlipInHand } from '#lib/hand-over/slip-in-hand.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { rowGuides } from '#browser/picker/guide-rows.ts';

const { recommend: says } = pageWords();

/** What is said of guides that were to be added: which were, which stood there, and whether there was no room. */
export function addedWords(
	root: ParentNode,
	codes: readonly string[],
	{ added, tooMany }: Pick<ReturnType<typeof addToSlip>, 'added' | 'tooMany'>,
): string {
	const isThere = added.length + tooMany.length === 0 && codes.length > 0;
	const names = isThere
		? says.alreadyChosen(firstTitle(root, codes))
		: added.length > 0
			? says.added(added.length, firstTitle(root, added))
			: '';
	return tooMany.length > 0 ? `${names} ${says.full}`.trim() : names;
}

/** The title of the first of these guides. */
export function firstTitle(root: ParentNode, [code = '']: readonly string[]): string {
	return rowGuides(root, [code])[0]?.title ?? '';
}

/** The box for a note to one patient. */
export function noteBox(root: ParentNode): HTMLTextAreaElement {
	return findPart(root, '[data-note]');
}

/** What is to be said of the note of a patient where the next one's slip begins. */
export function noteWords(was: SlipInHand, now: SlipInHand): string {
	if (was.patient === now.patient || was.note.trim() === '') return '';
	return now.left.length > was.left.length ? says.noteLeft : says.noteGone;
}
