import { recommendationLink } from '#lib/hand-over/recommendation.ts';
import { page } from '#lib/publish/addresses.ts';
import { signedLanguage } from '#lib/text/languages.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { copyLine } from './copy-line.ts';
import { rowGuides } from './row-guides.ts';
import { showCopies, showPad } from './print-batch.ts';
import { addGuides, printSlip } from './print-slip.ts';
import type { SlipOnPage } from './slip/slip-on-page.ts';

const { recommend: says } = pageWords();

/** Prints what a button names: the slip at 14 or 18 pt, the slip with its guides, or many copies. */
export function printAs(root: HTMLElement, slip: SlipOnPage, what: string): void {
	if (what === 'full' || what === 'sheets' || what === 'both') void giveGuides(root, slip, what);
	else if (what === 'clear' || what === 'large') giveSlip(root, slip, what);
	else if (what === 'slips' || what === 'pad') printMany(root, slip, what);
}

/** Prints the slip alone, and notes that it was given. */
function giveSlip(root: ParentNode, slip: SlipOnPage, size: 'clear' | 'large'): void {
	if (slip.codes.length === 0) return;
	if (printSlip(root, slip, size)) slip.give('slip', size === 'large');
}

/**
 * Prints the slip with its guides in full or with the one sheet of each, in this language or in both, unless the next
 * patient comes while they are fetched.
 */
async function giveGuides(
	root: HTMLElement,
	slip: SlipOnPage,
	what: 'full' | 'sheets' | 'both',
): Promise<void> {
	const { codes } = slip;
	slip.showStatus(says.fetching);
	const isSheets = what !== 'full';
	const asked = findPart<HTMLSelectElement>(root, '[data-full-size]').value;
	// A sheet is made for 14 and 18 pt.
	const size = isSheets && asked === 'small' ? 'clear' : asked;
	const addresses = rowGuides(root, codes).flatMap(({ code, address, language }) =>
		isSheets
			? [
					page(`sheets/${code}`, pageLanguage()),
					...(what === 'both' && language ? [page(`sheets/${code}`, signedLanguage)] : []),
				]
			: [address],
	);
	const isStill = () => slip.codes === codes;
	const isThere = await addGuides(root, addresses, isStill);
	if (!isStill()) return;
	slip.showStatus(isThere ? '' : says.fetchFailed);
	if (!isThere) return;
	if (printSlip(root, slip, size))
		slip.give(isSheets ? 'slip-and-sheets' : 'slip-and-guides', size === 'large');
}

/** Prints many copies of the slip, or small slips of its first guide. */
function printMany(root: HTMLElement, slip: SlipOnPage, kind: 'slips' | 'pad'): void {
	slip.finish();
	const [guide] = rowGuides(root, slip.codes.slice(0, 1));
	if (!guide) return;
	const language = findPart<HTMLSelectElement>(root, '[data-language]').value;
	const isEasy = findPart<HTMLInputElement>(root, '[data-easy-read]').checked;
	const asked = { codes: [guide.code], isLarge: false, isEasy, language };
	const link = recommendationLink(asked, root.dataset['site'] ?? '');
	if (kind === 'pad') showPad(root, { ...guide, link });
	else showCopies(root);
	if (printSlip(root, slip, 'clear')) slip.give(kind);
}

/** Prints, with its own guides, a slip before whose note is on no paper. */
export function printLeft(root: ParentNode, slip: SlipOnPage, place: number): void {
	const left = slip.showLeft(place);
	if (left && printSlip(root, slip, left.isLarge ? 'large' : 'clear'))
		slip.dropLeft(place, says.printed);
}

/** Copies the line that a button names, and notes that it was given. */
export async function giveLine(
	root: ParentNode,
	slip: SlipOnPage,
	button: HTMLElement,
): Promise<void> {
	const { codes } = slip;
	// The clipboard may hold the last patient's line: whoever pastes must know that nothing took its place.
	if (codes.length === 0) return slip.showStatus(says.nothingCopied);
	slip.finish();
	const name = button.dataset['copy'] as 'text' | 'record' | 'link';
	const box = findPart<HTMLInputElement>(root, '[data-filter]');
	const before = box.value;
	const line = findPart(root, `[data-copy-text="${name}"]`);
	const isCopied = await copyLine(line, button, () => {
		if (slip.codes === codes) slip.showStatus(says.copyFailed);
	});
	if (slip.codes !== codes) return;
	const meanwhile = typedSince(before, box.value);
	if (isCopied) slip.give(name);
	slip.showStatus(isCopied ? says.copied : says.copyFailed);
	if (isCopied && meanwhile) typeAgain(box, meanwhile);
}

/** A browser may take its time to copy, or ask whether it may: what is typed by then is the next patient's. */
function typedSince(before: string, now: string): string {
	return now.startsWith(before) ? now.slice(before.length) : now;
}

function typeAgain(box: HTMLInputElement, words: string): void {
	box.value = words;
	box.dispatchEvent(new InputEvent('input', { bubbles: true, data: words }));
}
