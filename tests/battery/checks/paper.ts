import type { Page } from '@playwright/test';
import { bodiesOf, headingsAtFoot, markHeadings } from '../../helpers/on-paper/marked-headings.ts';
import { letters } from '../../helpers/on-paper/paper-lines.ts';
import { sheetsOf } from '../../helpers/paper.ts';
import type { Check } from '../checks.ts';
import { askPage } from '../in-page.ts';
import { DESK, inLook } from '../visit.ts';

/** The width of what is printed on A4 between its margins, in px of CSS. */
const A4 = 643;

const SIZES = ['clear', 'large'];

/**
 * On paper nothing is cut off and no word is broken, all is dark enough, and no letter is smaller than the
 * size that was chosen; every sheet carries its foot (title, code, address, state, check date) and its number,
 * and none ends with a heading.
 */
export const paper: Check = async (visit) => {
	const faults = await inLook(visit, { width: A4, media: 'print' }, async (page) => [
		...(await askPage(page, 'cutOffFaults')),
		...(await askPage(page, 'brokenWordFaults')),
		...(await askPage(page, 'contrastFaults')),
		...(await smallLetters(page)),
	]);
	for (const size of SIZES) {
		const found = await inLook(visit, DESK, (page) => sheetFaults(page, size));
		faults.push(...found.map((fault) => `${size} print ${fault}`));
	}
	return faults;
};

async function smallLetters(page: Page): Promise<string[]> {
	const faults: string[] = [];
	for (const size of SIZES) {
		await page.evaluate((print) => (document.documentElement.dataset['print'] = print), size);
		const found = await askPage(page, 'smallPrintFaults');
		faults.push(...found.map((fault) => `${size} print ${fault}`));
	}
	await resetPrint(page);
	return faults;
}

async function sheetFaults(page: Page, size: string): Promise<string[]> {
	const foot = await preparePrint(page, size);
	const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
	await resetPrint(page);
	const bodies = bodiesOf(sheets, foot);
	return [
		...sheets.flatMap((sheet, index) => {
			const number = `${index + 1} / ${sheets.length}`;
			const words = letters(sheet);
			return [
				...(words.includes(letters(foot)) ? [] : [`Sheet ${number} has no foot: ${foot}`]),
				...(words.includes(letters(number)) ? [] : [`Sheet ${number} has no number.`]),
				...(bodies[index] ? [] : [`Sheet ${number} is empty.`]),
			];
		}),
		...headingsAtFoot(bodies).map((sheet) => `Sheet ends with a heading: ${sheet}`),
	];
}

/** Sets the size of print and a mark after each heading; gives the foot that each sheet must have. */
async function preparePrint(page: Page, size: string): Promise<string> {
	await markHeadings(page);
	return page.evaluate((print) => {
		const { dataset } = document.documentElement;
		dataset['print'] = print;
		return dataset['sheetFoot'] ?? document.title;
	}, size);
}

function resetPrint(page: Page): Promise<void> {
	return page.evaluate(() => {
		document.adoptedStyleSheets = [];
		delete document.documentElement.dataset['print'];
	});
}
