import type { CrisisNumbers } from '#lib/hand-over/crisis-numbers.ts';
import { handOverWords } from '#lib/hand-over/hand-over-words.ts';
import { siteName } from '#lib/publish/addresses.ts';
import { recommendationLink } from '#lib/hand-over/recommendation.ts';
import { roomyPaper, type Paper } from '#lib/hand-over/papers.ts';
import type { SlipInHand } from '#lib/hand-over/slip-in-hand.ts';
import { filledIn } from '#lib/text/filled-in.ts';
import type { Words } from '#lib/words/index.ts';
import { findPart } from '#browser/page/find-part.ts';
import { practiceDetails } from './practice-details.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { rowGuides } from './guide-rows.ts';
import { fillSlip, hideRepeats, showChosen, showSigns } from './slip-sheet.ts';

// A pixel is a 96th of an inch, on screen and on paper.
const MM_PER_PIXEL = 25.4 / 96;

const value = (root: ParentNode, selector: string) =>
	findPart<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(root, selector).value;

/** Brings what is always in sight up to date: what is chosen, and what Print will print. */
export function showBar(root: HTMLElement, codes: readonly string[], words: Words): void {
	for (const part of root.querySelectorAll<HTMLElement>('[data-when-chosen], [data-chosen]'))
		part.hidden = codes.length === 0;
	for (const line of root.querySelectorAll<HTMLElement>('[data-empty]'))
		line.hidden = codes.length > 0;
	showChosen(root, 'data-chosen-guide', codes);
	const first = rowGuides(root, codes.slice(0, 1))[0]?.title;
	const { printCount, printSlip } = words.recommend;
	for (const label of root.querySelectorAll('[data-print-label]'))
		label.textContent = first ? printCount(codes.length, first) : printSlip;
}

/** Brings the lists to check, the words to copy and the slip up to date. */
export function showHandOver(
	root: HTMLElement,
	{ codes, givenAs }: SlipInHand,
	words: Words,
): void {
	const part = (selector: string) => findPart(root, selector);
	part('[data-slip-preview]').hidden = codes.length === 0;
	showChecks(root, codes);
	if (codes.length === 0) return clearSlip(root);

	const guides = rowGuides(root, codes);
	const site = root.dataset['site'] ?? '';
	const link = recommendationLink(
		{ codes: [...codes], isLarge: false, language: value(root, '[data-language]') },
		site,
	);
	const role = findPart<HTMLSelectElement>(root, '[data-role]').selectedOptions[0]?.text ?? '';
	const reserved = Math.max(0, Number(value(root, '[data-kept]')) || 0);
	fillSlip(
		part('[data-slip]'),
		{
			codes,
			isDraft: guides.some(({ isDraft }) => isDraft),
			role,
			link,
			note: value(root, '[data-note]'),
			useBy: guides.map(({ reviewBy }) => reviewBy).sort()[0] ?? '',
			practice: practiceDetails(root),
		},
		words,
		new Date(),
	);
	const says = handOverWords(
		guides,
		{ role, link, site: siteName(site), reserved, crisis: crisisIn(root), givenAs },
		words,
	);
	part('[data-copy-text="text"]').textContent = says.text;
	part('[data-copy-text="record"]').textContent = says.record;
	part('[data-copy-text="link"]').textContent = link;
	part('[data-text-count]').textContent = says.count;
	fitPaper(root);
}

/** What to check with the patient: two folded lists, each with the count of its lines. */
function showChecks(root: ParentNode, codes: readonly string[]): void {
	showChosen(root, 'data-check', codes);
	hideRepeats(root, 'data-check');
	for (const list of root.querySelectorAll<HTMLDetailsElement>('[data-check-list]')) {
		showSigns(list, codes);
		const lines = list.querySelectorAll(':is([data-check], [data-slip-sign]):not([hidden])');
		findPart(list, '[data-check-count]').textContent = String(lines.length);
		list.hidden = lines.length === 0;
		if (codes.length === 0) list.open = false;
	}
}

/** Who is rung in a crisis, where the slip shows a sign that names suicide. */
function crisisIn(root: ParentNode): CrisisNumbers | undefined {
	if (!root.querySelector('.slip-top [data-slip-crisis]:not([hidden])')) return undefined;
	const { crisisWhole: whole = '', crisisShort: short = '' } = findPart(
		root,
		'[data-crisis-whole]',
	).dataset;
	return { whole, short };
}

/** Takes the paper that was chosen, or a larger one where the slip needs it: no danger sign is left out. */
export function fitPaper(root: ParentNode): void {
	const page = document.documentElement;
	const top = findPart(root, '.slip-top');
	const wanted = value(root, '[data-paper]') as Paper;
	const used = roomyPaper(wanted, (paper) => {
		page.dataset['paper'] = paper;
		return top.offsetHeight * MM_PER_PIXEL;
	});
	page.dataset['paper'] = used;
	findPart(root, '[data-paper-note]').textContent =
		used === wanted
			? ''
			: filledIn(pageWords().recommend.paperGrew, {
					wanted: wanted.toUpperCase(),
					used: used.toUpperCase(),
				});
}

/** Leaves no word of the last patient's slip on the page. */
function clearSlip(root: HTMLElement): void {
	for (const attribute of ['data-slip-guide', 'data-slip-steps']) showChosen(root, attribute, []);
	showSigns(root, []);
	for (const selector of [
		'[data-slip-note]',
		'[data-full-print]',
		'[data-text-count]',
		'[data-view-line]',
		'[data-copy-text="text"]',
		'[data-copy-text="link"]',
		'[data-copy-text="record"]',
	]) {
		findPart(root, selector).replaceChildren();
	}
	const figure = findPart(root, '[data-qr]');
	figure.dataset['qr'] = '';
	findPart(figure, 'path').removeAttribute('d');
}
