import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { words } from '#lib/words/index.ts';

const PHONE = { width: 390, height: 844 };
/** A page at 400 % (WCAG 1.4.10). */
const ENLARGED = { width: 320, height: 256 };
const LONG = { headings: 4, screens: 3.1 };
/** Cards to point at are pictures. */
const pages = [...readdirSync('content/pages'), 'for-authors']
	.filter((name) => name !== 'pointing-cards')
	.map((name) => `/${name}/`);

const table = (page: Page) => page.locator('main details', { hasText: words.en.page.onThisPage });

/** How often Tab is pressed from the title on until the keyboard is on a part. */
async function tabsTo(page: Page, selector: string): Promise<number> {
	await page.locator('h1').evaluate((title) => {
		title.tabIndex = -1;
		title.focus();
	});
	for (let count = 1; count <= 40; count++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((at) => document.activeElement?.matches(at), selector)) return count;
	}
	throw new Error(`Tab does not come to ${selector}.`);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: PHONE });

	test('long pages of words, and no others, begin with a folded list of their headings', async ({
		page,
	}) => {
		let long = 0;
		for (const address of pages) {
			await page.goto(address);
			const headings = await page.locator('main h2').count();
			const screens = await page.evaluate(
				() => (document.querySelector('main')?.scrollHeight ?? 0) / innerHeight,
			);
			// At the border either is right.
			if (headings === LONG.headings) continue;
			const isLong = headings > LONG.headings && screens > LONG.screens;
			await expect(table(page), `${address}, ${screens.toFixed(1)}`).toHaveCount(isLong ? 1 : 0);
			if (isLong) long++;
		}
		expect(long).toBeGreaterThan(5);
	});
});

for (const viewport of [PHONE, ENLARGED])
	test(`at ${viewport.width} px the list of headings is the first stop, and leads to each`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		for (const address of ['/hazard-log/', '/for-authors/', '/accessibility/']) {
			await page.goto(address);
			expect(await tabsTo(page, 'main details > summary'), address).toBe(1);
			await page.keyboard.press('Enter');
			const last = table(page).getByRole('link').last();
			const text = await last.innerText();
			await last.press('Enter');
			await expect(
				page.getByRole('heading', { level: 2, name: text, exact: true }),
			).toBeInViewport();
		}
	});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE });

	test('the rows of a guide are its list of headings: one stop each, in a row', async ({
		page,
	}) => {
		for (const guide of ['getting-up-from-a-chair', 'stairs-and-steps', 'saving-energy']) {
			await page.goto(`/guides/${guide}/`);
			const rows = await page.locator('guide-rows details.row:not([open])').count();
			// Before them stand only the steps, whom to call, and what opens all rows.
			expect(await tabsTo(page, 'guide-rows details.row > summary'), guide).toBeLessThanOrEqual(40);
			for (let row = 1; row < rows; row++) {
				await page.keyboard.press('Tab');
				// A danger sign stands between two rows, and each way that it names to get help is a stop.
				while ((await page.locator('main a:focus').count()) > 0) await page.keyboard.press('Tab');
				await expect(page.locator('guide-rows details.row > summary').nth(row)).toBeFocused();
			}
		}
	});
});

test.describe('on a large screen', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('the headings of a long page stand beside its words, and not above them', async ({
		page,
	}) => {
		await page.goto('/hazard-log/');
		await expect(table(page)).toBeHidden();
		const beside = page.getByRole('navigation', { name: words.en.page.onThisPage });
		const text = await page.locator('main .standing').boundingBox();
		const list = await beside.boundingBox();
		expect(list?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
		expect(list?.y).toBeLessThan(900);
		const last = beside.getByRole('link').last();
		const name = await last.innerText();
		await last.click();
		await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
		// It stays where it can be read.
		await expect(last).toBeInViewport();
	});
});
