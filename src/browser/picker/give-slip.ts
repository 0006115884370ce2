import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { copyLine } from './copy-line.ts';
import { rowGuides } from './guide-rows.ts';
import { printSlip, printSlipAndGuides } from './print-slip.ts';
import type { SlipOnPage } from './slip-on-page.ts';

const { recommend: says } = pageWords();

/** Prints the slip alone, and notes that it was given. */
export function giveSlip(root: ParentNode, slip: SlipOnPage, size: 'clear' | 'large'): void {
	if (slip.codes.length === 0) return;
	slip.finish();
	if (printSlip(root, size)) slip.give(says.given.slip);
}

/** Prints the slip with its guides in full, unless the next patient comes while they are fetched. */
export async function giveGuides(root: ParentNode, slip: SlipOnPage): Promise<void> {
	const { codes } = slip;
	slip.showStatus(says.fetching);
	slip.finish();
	const size = findPart<HTMLSelectElement>(root, '[data-full-size]').value;
	const addresses = rowGuides(root, codes).map(({ address }) => address);
	const isStill = () => slip.codes === codes;
	const outcome = await printSlipAndGuides(root, addresses, size, isStill);
	if (!isStill()) return;
	if (outcome === 'printed') slip.give(says.given['slip-and-guides']);
	slip.showStatus(outcome === 'notFetched' ? says.fetchFailed : '');
}

/** Copies the line that a button names, and notes that it was given. */
export async function giveLine(
	root: ParentNode,
	slip: SlipOnPage,
	button: HTMLElement,
): Promise<void> {
	const { codes } = slip;
	if (codes.length === 0) return;
	slip.finish();
	const name = button.dataset['copy'];
	const isCopied = await copyLine(findPart(root, `[data-copy-text="${name}"]`), button);
	if (slip.codes !== codes) return;
	// A copied record line tells how a slip was given, and gives the patient nothing.
	if (isCopied) slip.give(...(name === 'text' || name === 'link' ? [says.given[name]] : []));
	slip.showStatus(isCopied ? says.copied : says.copyFailed);
}
