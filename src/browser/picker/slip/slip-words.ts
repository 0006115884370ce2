import type { addToSlip, SlipInHand } from '#lib/hand-over/slip-in-hand.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { rowGuides } from '#browser/picker/row-guides.ts';

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

/** A slip by its first guide and the time of day of its hand-over: two of one guide are told apart. */
export function slipName(root: ParentNode, { codes, at }: SlipInHand): string {
	const time = timeOf(at);
	return codes.length > 0 ? says.slipOf(firstTitle(root, codes), time) : says.noSlipOf(time);
}

const timeOf = (at: number): string =>
	new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The box for a note to one patient. */
export function noteBox(root: ParentNode): HTMLTextAreaElement {
	return findPart(root, '[data-note]');
}

/** What is to be said of the note of a patient where the next one's slip begins, and of notes that waited and wait no more. */
export function noteWords(root: ParentNode, was: SlipInHand, now: SlipInHand): string {
	if (was.patient === now.patient) return '';
	const waits = was.codes.length > 0 ? says.noteLeft : says.noteAside;
	const own = now.left.length > was.left.length ? waits : says.noteGone;
	const gone = was.left.filter((slip) => !now.left.includes(slip));
	const ofSlips = gone.filter(({ codes }) => codes.length > 0);
	const alone = gone.filter(({ codes }) => codes.length === 0);
	return [
		was.note.trim() === '' ? '' : own,
		ofSlips.length > 0 ? says.waitingGone(ofSlips.map((slip) => slipName(root, slip))) : '',
		alone.length > 0 ? says.aloneGone(alone.map(({ at }) => timeOf(at))) : '',
	]
		.filter(Boolean)
		.join(' ');
}
