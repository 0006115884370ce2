import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { builtPages, onePageOfEachKind } from '../helpers/built-pages.ts';

/** What may change with the colours and the width of a page; all else in it stays as it was. */
const LOOKS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page with every disclosure open, one line a fault; all its rules, or those named. */
async function faults(page: Page, rules?: string[]): Promise<string[]> {
	await page.evaluate(() =>
		document.querySelectorAll('details').forEach((part) => (part.open = true)),
	);
	// No page of ours holds a frame, and the legacy way opens no second page to gather what frames found.
	const axe = new AxeBuilder({ page }).setLegacyMode();
	const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
	);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const address of onePageOfEachKind()) {
		test(`${address} has one main heading and its text`, async ({ page }) => {
			await page.goto(address);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.locator('main')).not.toBeEmpty();
		});
	}
});

const looks = [
	{ width: 390, colorScheme: 'light' },
	{ width: 1280, colorScheme: 'dark' },
	{ width: 390, colorScheme: 'dark' },
	{ width: 1280, colorScheme: 'light' },
] as const;

for (const address of builtPages()) {
	// Pages of one kind share their colours: each is seen in two looks, and one of each kind in all four.
	const seenIn = onePageOfEachKind().includes(address) ? looks : looks.slice(0, 2);
	test(`${address} has no fault that axe can find, light and dark, and fits 320 px`, async ({
		page,
	}) => {
		test.setTimeout(60_000);
		await page.goto(address);
		for (const [index, { width, colorScheme }] of seenIn.entries()) {
			await page.setViewportSize({ width, height: 850 });
			await page.emulateMedia({ colorScheme });
			const rules = index === 0 ? undefined : LOOKS;
			expect(await faults(page, rules), `${width} px, ${colorScheme}`).toEqual([]);
		}
		// 400 % zoom of a 1280 px window, by WCAG 1.4.10.
		await page.setViewportSize({ width: 320, height: 256 });
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, 'sideways scroll at 320 px').toBeLessThanOrEqual(320);
	});
}

test('every title is its page’s own', async ({ page }) => {
	const titles = new Map<string, string>();
	for (const address of builtPages()) {
		await page.goto(address);
		const title = await page.title();
		expect(titles.get(title), `${address} has a title that another page has`).toBeUndefined();
		titles.set(title, address);
	}
});

for (const address of onePageOfEachKind()) {
	test(`${address} keeps its text whole in forced colours and with wider spacing`, async ({
		page,
	}) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(address);
		// The colours are the device's own now, and axe would read ours: size and place are what is left to judge.
		expect(await faults(page, ['target-size'])).toEqual([]);
		// The four values of WCAG 1.4.12, set as an extension sets them: from outside our header.
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
			);
			document.adoptedStyleSheets = [sheet];
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			390,
		);
	});
}
