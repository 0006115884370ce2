import { expect, test, type Page } from '@playwright/test';
import { words } from '#lib/words/index.ts';
import { add, aHandsPause, chosen, status } from '../../../helpers/picker.ts';
import {
	bar,
	box,
	countPrints,
	openPicker,
	printButton,
	printed,
} from '../../../helpers/surgery.ts';

const TITLE = 'Getting up from your chair more easily';
const pack = (page: Page) => page.getByRole('button', { name: 'Falls: a first talk' });
const isOnPrint = (page: Page) =>
	page.evaluate(() => document.activeElement?.matches('[data-print]') ?? false);

async function tabsToPrint(page: Page): Promise<number> {
	let tabs = 0;
	while (tabs <= 10 && !(await isOnPrint(page))) {
		await page.keyboard.press('Tab');
		tabs++;
	}
	return tabs;
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is said, for nothing can be pressed', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.locator('main').getByRole('button')).toHaveCount(0);
	});
});

test('a guide that is chosen already is said to be, in the box and after Enter', async ({
	page,
}) => {
	await openPicker(page, '#2917');
	await box(page).fill('2917');
	await expect(page.locator('main').getByText(`Already chosen: ${TITLE}`)).toBeVisible();
	await box(page).press('Enter');
	await expect(status(page, `Already chosen: ${TITLE}`)).toBeVisible();
	await expect(chosen(page)).toHaveCount(1);
});

test('Up and Down say where a guide stands now', async ({ page }) => {
	await openPicker(page, '#2917-2534-4183');
	await page.getByRole('button', { name: `${TITLE}: Down` }).click();
	await expect(status(page, `${TITLE}: 2 of 3`)).toBeVisible();
});

test('Remove leaves the keyboard in the box, whether or not a guide is left', async ({ page }) => {
	await openPicker(page, '#2917-2534');
	for (const left of [1, 0]) {
		await page
			.getByRole('button', { name: /: Remove$/ })
			.first()
			.press('Enter');
		await expect(chosen(page)).toHaveCount(left);
		await expect(box(page)).toBeFocused();
		await aHandsPause(page);
	}
});

test('a phone, and a page at 400 %, have a button that changes the order', async ({ page }) => {
	for (const viewport of [
		{ width: 390, height: 844 },
		{ width: 320, height: 256 },
	]) {
		await page.setViewportSize(viewport);
		await page.goto('about:blank');
		await openPicker(page, '#2534-2917');
		await page.getByRole('button', { name: `${TITLE}: Up` }).click();
		await expect(status(page, `${TITLE}: 1 of 2`)).toBeVisible();
		await expect(chosen(page).first()).toContainText('2917');
	}
});

test('how many were found is said when typing rests, and what is no longer true goes at once', async ({
	page,
}) => {
	await openPicker(page);
	const found = page.locator('[data-found]');
	await box(page).fill('falls');
	await expect(found).toHaveText(/\d+ guides/);
	await expect(status(page, /guide/)).toHaveCount(0);
	await expect(status(page, /\d+ guides/)).toHaveCount(1);
	await page.keyboard.type(' x');
	await expect(status(page, /guide/)).toHaveCount(0);
	await expect(status(page, /guide/)).toHaveCount(1);
});

test('a slip that goes on larger paper is said with what was added', async ({ page }) => {
	await openPicker(page, '#2917-2534-4183-9394-7114-5175');
	await expect(status(page, /^Added: 6 guides.* It prints on \d sides of A4\.$/)).toBeVisible();
});

test('Print is described by what to ask first and by the danger signs', async ({ page }) => {
	await openPicker(page, '#2917');
	for (const name of [/^Print slip/, /^Large print/, /^Full print/])
		for (const button of await page.getByRole('button', { name }).all())
			await expect(button).toHaveAccessibleDescription(
				/^Ask first: not without advice \(\d+\) Danger signs \(\d+\)$/,
			);
});

for (const viewport of [
	{ width: 1366, height: 768 },
	{ width: 390, height: 844 },
])
	test(`at ${viewport.width}, Print comes right after a pack or a guide that a key pressed`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		await countPrints(page);
		await openPicker(page);
		for (const [index, button] of [pack(page), add(page).nth(20)].entries()) {
			await button.press('Enter');
			const count = await chosen(page).count();
			expect(await tabsToPrint(page)).toBeLessThanOrEqual(10);
			await aHandsPause(page);
			await page.keyboard.press('Enter');
			await printed(page, index + 1);
			await expect(status(page, words.en.recommend.printed)).toBeVisible();
			await expect(chosen(page)).toHaveCount(count);
			await aHandsPause(page);
		}
		const near = page.locator('[data-here]');
		await expect(near).toContainText('Added: ');
		await page.getByRole('button', { name: 'Next patient' }).click();
		await expect(near).toBeHidden();
		expect(await near.textContent()).not.toContain('Added');
	});

test('at 400 % what came of a press stands beside it, with Print', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await openPicker(page);
	await add(page).nth(20).click();
	const near = page.locator('[data-here]');
	await expect(near.getByText(/^Added: /)).toBeVisible();
	const row = await near.locator('xpath=ancestor::li').boundingBox();
	const at = await near.boundingBox();
	expect((at?.y ?? 0) - (row?.y ?? 0)).toBeLessThan(row?.height ?? 0);
	await expect(near.getByRole('button', { name: /^Print slip/ })).toBeVisible();
	await expect(bar(page)).toContainText('Added: ');
	await expect(printButton(page)).toBeAttached();
});
