import type { Page } from '@playwright/test';
import { letters } from './paper-lines.ts';

/** A character that our words never use. */
const MARK = '¶';

/** Sets a mark, too small to see, after each heading, until the page's adopted sheets are taken away. */
export const markHeadings = (page: Page): Promise<void> =>
	page.evaluate((mark) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`:is(h1,h2,h3,h4,legend,caption)::after{content:"${mark}";font-size:1px}`);
		document.adoptedStyleSheets = [sheet];
	}, MARK);

/** The letters of each sheet without its foot and its number. */
export const bodiesOf = (sheets: readonly string[], foot: string): string[] =>
	sheets.map((sheet, index) =>
		letters(sheet)
			.replace(letters(foot), '')
			.replace(new RegExp(`${letters(`${index + 1} / ${sheets.length}`)}$`), ''),
	);

/** The sheets, by number and last words, that end with a heading, its text on the next. */
export const headingsAtFoot = (bodies: readonly string[]): string[] =>
	bodies.flatMap((body, index) =>
		body.endsWith(MARK) && index < bodies.length - 1 ? [`${index + 1}: …${body.slice(-60)}`] : [],
	);
