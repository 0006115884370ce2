import { dayOf, sayDate } from '#lib/text/dates.ts';
import { signsShown } from '#lib/hand-over/signs-shown.ts';
import { qrPath } from '#lib/hand-over/qr.ts';
import { wholeNumbers } from '#lib/text/whole-numbers.ts';
import type { Words } from '#lib/words/index.ts';
import { createElement } from '#browser/page/create-element.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { findPart } from '#browser/page/find-part.ts';
import type { SetupFields } from '#browser/picker/setup/practice-form.ts';

/** What stands on a slip. */
export interface SlipContents {
	codes: readonly string[];
	isDraft: boolean;
	role: string;
	link: string;
	note: string;
	/** The earliest check date among its guides: a photocopy ages by it. */
	useBy: string;
	practice: Pick<SetupFields, 'name' | 'phone' | 'locals'>;
}

/** Where each entry stood when the page was made. */
const places = new WeakMap<Element, number>();

/** Shows, in the chosen order, the entries of the chosen guides, and hides the others, which stand in their first order. */
export function showChosen(root: ParentNode, attribute: string, codes: readonly string[]): void {
	const entries = [...root.querySelectorAll<HTMLElement>(`[${attribute}]`)];
	for (const [place, entry] of entries.entries()) if (!places.has(entry)) places.set(entry, place);
	const rank = new Map(codes.map((code, at) => [code, at]));
	const rankOf = (entry: Element) => rank.get(entry.getAttribute(attribute) ?? '');
	for (const entry of entries) entry.hidden = rankOf(entry) === undefined;
	const ordered = [...entries].sort(
		(a, b) =>
			(rankOf(a) ?? Infinity) - (rankOf(b) ?? Infinity) ||
			(places.get(a) ?? 0) - (places.get(b) ?? 0),
	);
	// Moving nothing saves the browser all its work: most often the order stands.
	if (ordered.every((entry, at) => entry === entries[at])) return;
	for (const entry of ordered) entry.parentElement?.append(entry);
}

/** Fills the slip on the page. Nothing of it is sent or kept. */
export function fillSlip(slip: HTMLElement, contents: SlipContents, words: Words, now: Date): void {
	const { codes, practice } = contents;
	const text = (selector: string, says: string) => (findPart(slip, selector).textContent = says);
	showChosen(slip, 'data-slip-guide', codes);
	showSigns(findPart(slip, '.slip-top'), codes);
	showChosen(slip, 'data-slip-steps', codes.slice(0, 1));
	// Steps that are cut off carry the signs of their own guide.
	showSigns(findPart(slip, '.slip-rest'), codes.slice(0, 1));
	text(
		'[data-slip-heading]',
		contents.isDraft ? words.slip.draft : words.slip.suggests(contents.role),
	);
	text('[data-slip-date]', sayDate(dayOf(now), pageLanguage()));
	text('[data-slip-note]', wholeNumbers(contents.note));
	text('[data-slip-use-by]', words.slip.useBy(contents.useBy));
	text(
		'[data-slip-practice]',
		wholeNumbers([practice.name, practice.phone].filter(Boolean).join(', ')),
	);
	findPart(slip, '[data-slip-locals]').replaceChildren(
		...practice.locals.map((number) => createElement('li', {}, wholeNumbers(number))),
	);
	drawSquare(slip, contents.link);
}

/** Shows the danger signs of the chosen guides, each once, what is read before them, and the crisis line under one that names suicide. */
export function showSigns(root: ParentNode, codes: readonly string[]): void {
	const lines = [...root.querySelectorAll<HTMLElement>('[data-slip-sign]')];
	const signs = lines.map(({ dataset: { slipSign = '', of = '', weaker = '' } }) => ({
		name: slipSign,
		of: of.split(' '),
		weaker: weaker.split(' '),
	}));
	for (const line of root.querySelectorAll<HTMLElement>('[data-slip-first], [data-slip-both]')) {
		const { slipFirst, slipBoth } = line.dataset;
		const of = (slipFirst ?? slipBoth ?? '').split(' ');
		line.hidden = !of.some((code) => codes.includes(code));
	}
	const shown = signsShown(signs, codes);
	for (const line of lines) line.hidden = !shown.has(line.dataset['slipSign'] ?? '');
	for (const group of root.querySelectorAll<HTMLElement>('[data-slip-group]')) {
		group.hidden = !group.querySelector('[data-slip-sign]:not([hidden])');
		const crisis = group.querySelector<HTMLElement>('[data-slip-crisis]');
		if (crisis) crisis.hidden = !group.querySelector('[data-crisis]:not([hidden])');
	}
}

/** Two guides may say the same: it stands once. */
export function hideRepeats(root: ParentNode, attribute: string): void {
	const seen = new Set<string>();
	for (const entry of root.querySelectorAll<HTMLElement>(`[${attribute}]:not([hidden])`)) {
		const says = entry.textContent.trim();
		entry.hidden = seen.has(says);
		seen.add(says);
	}
}

/** Draws the square of a link. */
export function drawSquare(slip: HTMLElement, link: string): void {
	const { path, size } = qrPath(link);
	const figure = findPart(slip, '[data-qr]');
	figure.dataset['qr'] = link;
	findPart(figure, 'svg').setAttribute('viewBox', `0 0 ${size} ${size}`);
	findPart(figure, 'path').setAttribute('d', path);
}
