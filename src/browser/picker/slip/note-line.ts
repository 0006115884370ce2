import type { SlipInHand } from '#lib/hand-over/slip-in-hand.ts';
import { namesSomebody } from '#lib/text/personal/names-somebody.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

/** So many letters of a note tell whose it is, and leave Print where it stands. */
const ENOUGH = 60;

/** Shows beside Print, as its description too, how the note begins that will print, or that stands on no slip. */
export function showNoteLine(
	root: ParentNode,
	{ codes, note }: Pick<SlipInHand, 'codes' | 'note'>,
): void {
	const { noteOn, noteAlone, namesSomebody: names } = pageWords().recommend;
	const begins = firstWords(note);
	findPart(root, '[data-note-line]').hidden = begins === '';
	const says = codes.length > 0 ? noteOn : noteAlone;
	findPart(root, '[data-note-words]').textContent = begins === '' ? '' : says(begins);
	announce(findPart(root, '[data-names-somebody]'), namesSomebody(note) ? names : '');
}

function firstWords(note: string): string {
	const words = note.trim().replaceAll(/\s+/g, ' ');
	if (words.length <= ENOUGH) return words;
	const cut = words.slice(0, ENOUGH);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), ENOUGH / 2))} …`;
}
