import { expect, type Page } from '@playwright/test';
import { GUIDE, said, stored, test } from '../../helpers/keeping.ts';
import { kept } from '../../helpers/worksheet.ts';

/**
 * Does to an open page what a browser does that translates it: the page says another language, each text stands in
 * two <font> elements with other words, and so does each text that comes later.
 */
function translate(page: Page): Promise<void> {
	return page.evaluate(() => {
		document.documentElement.lang = 'pl';
		document.documentElement.classList.add('translated-ltr');
		const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
		const left = 'script, style, textarea, noscript, font, [translate=no]';
		const turn = (root: Node) => {
			const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			for (let text = walk.nextNode(); text; text = walk.nextNode()) texts.push(text as Text);
			for (const text of texts) {
				if (!text.data.trim() || text.parentElement?.closest(left)) continue;
				const [outer, inner] = [font(), font()];
				inner.textContent = text.data.replaceAll(/\p{L}+/gu, (word) => `${word}ż`);
				outer.append(inner);
				text.replaceWith(outer);
			}
		};
		new MutationObserver((changes) => {
			for (const { target } of changes) turn(target);
		}).observe(document.body, { childList: true, subtree: true, characterData: true });
		turn(document.body);
	});
}

// Buttons are found by what they do: their words are no longer ours.
const press = async (page: Page, selector: string) => {
	await page.locator(selector).first().click();
	// Two presses that are meant come more than half a second apart.
	await page.waitForTimeout(600);
};
const open = async (page: Page, address: string) => {
	await page.goto(address, { waitUntil: 'networkidle' });
	await translate(page);
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a page says which language it is in, so that a browser can offer another', async ({
		page,
		site,
	}) => {
		await page.goto(site.origin + GUIDE);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
	});
});

test.describe('on a page that the browser translated', () => {
	test('a worksheet is kept, taken off, cleared and brought back', async ({ page, site }) => {
		await open(page, `${site.origin}/worksheets/if-i-fall/`);
		const field = page.locator('[name="call-other"]');
		await field.fill('A whistle');
		await press(page, '[data-do="keep"]');
		expect(JSON.stringify(await kept(page))).toContain('A whistle');
		await press(page, '[data-do="keep"]');
		expect(await kept(page)).toEqual([]);
		await press(page, '[data-do="clear"]');
		await expect(field).toHaveValue('');
		await press(page, '[data-do="undo"]');
		await expect(field).toHaveValue('A whistle');
	});

	test('a step goes into the plan in the words that its reader reads', async ({ page, site }) => {
		await open(page, site.origin + GUIDE);
		await press(page, '[data-plan]');
		await press(page, 'main section button[data-once] >> nth=1');
		await expect(page.locator('[name="step.1"]')).toHaveValue(/ż/);
	});

	test('a guide is kept and removed', async ({ page, site }) => {
		await open(page, site.origin + GUIDE);
		await press(page, 'keep-offline button');
		await expect(said(page)).toContainText('opensż hereż');
		expect((await stored(page)).addresses).toContain(GUIDE);
		await page.waitForTimeout(600);
		await press(page, 'keep-offline button');
		await expect.poll(async () => (await stored(page)).workers).toBe(0);
	});

	test('search finds, and a code opens its guide', async ({ page, site }) => {
		await open(page, `${site.origin}/search/`);
		await page.locator('#find').fill('stairs');
		await expect(page.locator('[data-search-answer] a').first()).toBeVisible();
		await page.locator('#find').fill('2917');
		await page.locator('#find').press('Enter');
		await expect(page).toHaveURL(site.origin + GUIDE);
	});

	test('an author clears the form, and brings it back', async ({ page, site }) => {
		await open(page, `${site.origin}/write-a-guide/`);
		const title = page.locator('[data-field="title"]');
		await title.fill('A made-up guide');
		await press(page, '[data-do="clear"]');
		await expect(title).toHaveValue('');
		expect(await kept(page)).toEqual([]);
		await press(page, '[data-do="undo"]');
		await expect(title).toHaveValue('A made-up guide');
	});

	test('a slip is chosen and printed', async ({ page, site }) => {
		await page.addInitScript(() => {
			window.print = () => (document.body.dataset['printed'] = 'yes');
		});
		await open(page, `${site.origin}/recommend/`);
		await press(page, '[data-row="2917"] [data-toggle]');
		await expect(page.locator('[data-chosen-guide="2917"]')).toBeVisible();
		await press(page, '[data-print="clear"]');
		await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
	});
});
