import type { CrisisNumbers } from '#lib/hand-over/crisis-numbers.ts';
import { sidesInFull, type FullPrintSize } from '#lib/hand-over/full-print-length.ts';
import { handOverWords } from '#lib/hand-over/hand-over-words.ts';
import { siteName } from '#lib/publish/addresses.ts';
import { recommendationLink } from '#lib/hand-over/recommendation.ts';
import { paperNames } from '#lib/hand-over/papers.ts';
import type { SlipInHand } from '#lib/hand-over/slip-in-hand.ts';
import type { Words } from '#lib/words/index.ts';
import { findPart } from '#browser/page/find-part.ts';
import { typedSetup } from './setup/practice-form.ts';
import { askedForEasyRead } from './easy-choice.ts';
import { rowGuides } from './row-guides.ts';
import { hidePrintHere } from './print-here.ts';
import { forgetLayout, offerPapers, showPaper } from './slip/slip-layout.ts';
import { fillSlip, hideRepeats, showChosen, showSigns } from './slip/slip-sheet.ts';

const value = (root: ParentNode, selector: string) =>
	findPart<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(root, selector).value;

/** Brings what is always in sight up to date: what is chosen, and what Print will print. */
export function showBar(root: HTMLElement, codes: readonly string[], words: Words): void {
	hidePrintHere(root);
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
	{ codes, givenAs, note }: SlipInHand,
	words: Words,
): void {
	const part = (selector: string) => findPart(root, selector);
	part('[data-slip-preview]').hidden = codes.length === 0;
	showChecks(root, codes);
	if (codes.length === 0) return clearSlip(root, words);

	const guides = rowGuides(root, codes);
	const site = root.dataset['site'] ?? '';
	const isEasy = askedForEasyRead(root, guides, words);
	const linkTo = (isLarge: boolean) =>
		recommendationLink(
			{ codes: [...codes], isLarge, isEasy, language: value(root, '[data-language]') },
			site,
		);
	const link = linkTo(false);
	const practice = typedSetup(root);
	const role = words.recommend.roles[practice.role];
	fillSlip(
		part('[data-slip]'),
		{
			codes,
			isDraft: guides.some(({ isDraft }) => isDraft),
			role,
			// Whoever needs large print on paper finds it behind the square too.
			link: linkTo(document.documentElement.dataset['print'] === 'large'),
			note,
			useBy: guides.map(({ reviewBy }) => reviewBy).sort()[0] ?? '',
			practice,
		},
		words,
		new Date(),
	);
	const says = handOverWords(
		guides,
		{
			role,
			link,
			site: siteName(site),
			reserved: practice.letters,
			crisis: crisisIn(root),
			isEasy,
			givenAs,
		},
		words,
	);
	part('[data-copy-text="text"]').textContent = says.text;
	part('[data-copy-text="record"]').textContent = says.record;
	part('[data-copy-text="link"]').textContent = link;
	part('[data-text-count]').textContent = says.count;
	showPaper(root, practice.paper);
	const size = value(root, '[data-full-size]') as FullPrintSize;
	part('[data-full-length]').textContent = words.recommend.fullLength(
		sidesInFull(codes.length, size),
	);
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

/** Leaves no word of the last patient's slip on the page. */
function clearSlip(root: HTMLElement, words: Words): void {
	for (const attribute of ['data-slip-guide', 'data-slip-steps']) showChosen(root, attribute, []);
	showSigns(root, []);
	askedForEasyRead(root, [], words);
	offerPapers(root, paperNames);
	forgetLayout(root);
	findPart(root, '[data-full-length]').textContent = words.recommend.printFull;
	for (const selector of [
		'[data-slip-date]',
		'[data-slip-use-by]',
		'[data-slip-practice]',
		'[data-slip-locals]',
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
	findPart(figure, 'svg').removeAttribute('viewBox');
	findPart(figure, 'path').removeAttribute('d');
}
