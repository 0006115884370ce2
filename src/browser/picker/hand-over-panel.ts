import { handOverWords } from '#lib/hand-over/hand-over-words.ts';
import { siteName } from '#lib/publish/addresses.ts';
import { recommendationLink } from '#lib/hand-over/recommendation.ts';
import type { Words } from '#lib/words/index.ts';
import { findPart } from '#browser/page/find-part.ts';
import { practiceDetails } from './practice-details.ts';
import { rowGuides } from './guide-rows.ts';
import { fillSlip, hideRepeats, showChosen } from './slip-sheet.ts';

const value = (root: ParentNode, selector: string) =>
	findPart<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(root, selector).value;

/** Brings the hand-over panel and the slip up to date with what is chosen. */
export function showHandOver(root: HTMLElement, codes: string[], words: Words): void {
	const part = (selector: string) => findPart(root, selector);
	for (const selector of ['[data-when-chosen]', '[data-chosen]', '[data-slip-preview]'])
		part(selector).hidden = codes.length === 0;
	for (const line of root.querySelectorAll<HTMLElement>('[data-empty]'))
		line.hidden = codes.length > 0;
	showChosen(root, 'data-chosen-guide', codes);
	showChosen(root, 'data-check', codes);
	hideRepeats(root, 'data-check');
	document.documentElement.dataset['paper'] = value(root, '[data-paper]');
	if (codes.length === 0) return clearSlip(root);

	const guides = rowGuides(root, codes);
	const site = root.dataset['site'] ?? '';
	const link = recommendationLink(
		{ codes, isLarge: false, language: value(root, '[data-language]') },
		site,
	);
	const role = findPart<HTMLSelectElement>(root, '[data-role]').selectedOptions[0]?.text ?? '';
	const reserved = Math.max(0, Number(value(root, '[data-kept]')) || 0);
	const says = handOverWords(guides, { role, link, site: siteName(site), reserved }, words);
	part('[data-copy-text="text"]').textContent = says.text;
	part('[data-copy-text="record"]').textContent = says.record;
	part('[data-copy-text="link"]').textContent = link;
	part('[data-text-count]').textContent = says.count;
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
}

/** Leaves no word of the last patient's slip on the page. */
function clearSlip(root: HTMLElement): void {
	for (const attribute of ['data-slip-guide', 'data-slip-danger', 'data-slip-steps'])
		showChosen(root, attribute, []);
	for (const selector of [
		'[data-slip-note]',
		'[data-full-print]',
		'[data-text-count]',
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
