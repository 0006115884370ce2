import type { Page } from '@playwright/test';
import type { Check } from '../checks.ts';
import { askPage } from '../in-page.ts';
import { inLook } from '../visit.ts';

/** The four values of WCAG 1.4.12. */
const SPACING =
	'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';
const LARGE = ':root{font-size:200%!important}';

const SETTINGS = [
	// 400 % zoom of a 1280 px window, by WCAG 1.4.10.
	{ name: '400 % zoom', look: { width: 320, height: 256 }, css: '' },
	{ name: 'wider spacing', look: { width: 320, height: 568 }, css: SPACING },
	{ name: 'text at 200 %', look: { width: 1280 }, css: LARGE },
	{ name: 'text at 200 % on a phone', look: { width: 390 }, css: LARGE },
];

/** Nothing scrolls sideways or is cut off when the window is small, the text large or its spacing wide. */
export const reflow: Check = async (visit) => {
	const faults: string[] = [];
	for (const { name, look, css } of SETTINGS) {
		await addStyles(visit.windows.page, css);
		const found = await inLook(visit, look, (page) => askPage(page, 'cutOffFaults'));
		faults.push(...found.map((fault) => `${name} ${fault}`));
	}
	await addStyles(visit.windows.page, '');
	return faults;
};

/** Adds styles that our security header does not stop, as a reader's own extension does. */
function addStyles(page: Page, css: string): Promise<void> {
	return page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = text ? [sheet] : [];
	}, css);
}
