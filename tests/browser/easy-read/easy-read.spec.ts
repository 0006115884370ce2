import { expect, test, type Page } from '@playwright/test';
import { easyReadWords } from '#lib/words/en/easy-read-words.ts';
import { everyPage } from '../../helpers/built-pages.ts';
import { sheetsOf } from '../../helpers/paper.ts';
import { add, aHandsPause, cards } from '../../helpers/picker.ts';

const { easyRead: says } = easyReadWords;
const GUIDE = '/guides/getting-up-from-a-chair/';
const PAGE = `${GUIDE}easy-read/`;
const lines = (page: Page) => page.locator('.easy-lines > li');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

	test('the guide leads to it, and it back to the guide', async ({ page }) => {
		await page.goto(GUIDE);
		await page.getByRole('link', { name: says.name, exact: true }).click();
		await expect(page).toHaveURL(PAGE);
		await page.getByRole('link', { name: says.toGuide }).first().click();
		await expect(page).toHaveURL(GUIDE);
	});

	test('one page lists the guides that have it, and the list of all guides leads there', async ({
		page,
	}) => {
		await page.goto('/guides/');
		await page.getByRole('link', { name: says.listTitle, exact: true }).click();
		const links = await lines(page).getByRole('link').all();
		const listed = await Promise.all(links.map((one) => one.getAttribute('href')));
		const built = everyPage().filter((one) => one.endsWith('/easy-read/'));
		expect(listed.toSorted()).toEqual(built.toSorted());
	});

	test('help comes first: each sign under whom to call, large enough to press', async ({
		page,
	}) => {
		await page.goto(PAGE);
		const danger = page.locator('[data-part="check-first"]');
		await expect(danger.getByRole('heading', { level: 2 })).toHaveText(says.helpFirst);
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(says.helpFirst);
		await expect(danger.getByRole('listitem').first()).toBeVisible();
		const call = danger.locator('p > a[href="tel:999"]').first();
		const box = await call.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(56);
		await expect(page.getByText(says.draft)).toBeVisible();
	});

	test('one idea a line, its picture on the left, in letters of 20 px or more', async ({
		page,
	}) => {
		await page.goto(PAGE);
		expect(await lines(page).count()).toBeGreaterThan(11);
		for (const line of await lines(page).all()) {
			const [picture, words] = [line.locator('img'), line.locator('figcaption')];
			const [left, right] = [await picture.boundingBox(), await words.boundingBox()];
			expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
			expect(left?.width).toBeGreaterThanOrEqual(110);
			const size = await words.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
			expect(size).toBeGreaterThanOrEqual(20);
		}
		const [wide, room] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth,
		]);
		expect(wide).toBe(room);
	});

	test('on A4 each line is 16 pt, whole on one sheet with its picture', async ({ page }) => {
		await page.setViewportSize({ width: 680, height: 1000 });
		await page.goto(PAGE);
		const words = await lines(page).allTextContents();
		const paper = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
		for (const text of words) {
			const plain = text.replaceAll(/\s+/g, ' ').trim();
			expect(paper.some((sheet) => sheet.includes(plain))).toBe(true);
		}
		await page.emulateMedia({ media: 'print' });
		const [size, cut] = await page
			.locator('.easy-lines .easy-line')
			.first()
			.evaluate((line) => [
				parseFloat(getComputedStyle(line).fontSize) * 0.75,
				getComputedStyle(line).breakInside,
			]);
		expect(size).toBeCloseTo(16, 1);
		expect(cut).toBe('avoid');
	});
});

test('sixteen guides have it, and a guide that has none does not lead to one', async ({ page }) => {
	expect(everyPage().filter((address) => address.endsWith('/easy-read/'))).toHaveLength(16);
	await page.goto('/guides/fit-note/');
	await expect(page.getByRole('link', { name: says.name, exact: true })).toHaveCount(0);
});

test('a link that asks for it shows it first, and says which guide has none', async ({ page }) => {
	await page.goto('/r/#2917-3864.er');
	const card = cards(page, /2917/);
	await expect(card.getByRole('link').nth(1)).toHaveText(new RegExp(says.open));
	await expect(cards(page, /3864/)).toContainText(says.none);
	await card.getByRole('link', { name: says.open }).click();
	await expect(page).toHaveURL(PAGE);
	await page.goto('/r/#2917');
	await expect(cards(page, /2917/).getByRole('link', { name: says.open })).toHaveCount(0);
});

test('the picker offers it where a chosen guide has it, and hands it over', async ({ page }) => {
	await page.goto('/recommend/');
	const box = page.getByLabel(says.choose);
	await add(page, 'Your fit note').click();
	await expect(page.locator('[data-copy-text="link"]')).toHaveText(/\/r\/#\d{4}$/);
	await expect(box).toBeHidden();
	await aHandsPause(page);
	await add(page, 'Getting up from your chair').click();
	await box.check();
	const link = /\/r\/#\d{4}-2917\.er/;
	for (const name of ['link', 'text', 'record'])
		await expect(page.locator(`[data-copy-text="${name}"]`)).toHaveText(link);
	await expect(page.locator('[data-copy-text="record"]')).toContainText(
		/\[2917, version [\d-]+, draft, Easy Read\]/,
	);
	await expect(page.locator('[data-not-easy]')).toHaveText(/^Not in Easy Read: Your fit note/);
	await expect(page.locator('.slip-top [data-qr]')).toHaveAttribute('data-qr', link);
	// Nothing of one patient stays for the next.
	await aHandsPause(page);
	await page.getByRole('button', { name: /Next patient/ }).click();
	await aHandsPause(page);
	await add(page, 'Getting up from your chair').click();
	await expect(box).not.toBeChecked();
	await expect(page.locator('[data-copy-text="link"]')).toHaveText(/#2917$/);
});
