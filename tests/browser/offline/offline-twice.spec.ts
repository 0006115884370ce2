import { expect } from '@playwright/test';
import {
	GUIDE,
	keep,
	keepButton,
	keptRows,
	OTHER,
	said,
	stored,
	test,
} from '../../helpers/keeping.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to press twice', async ({ page, site }) => {
		await page.goto(site.origin + GUIDE);
		await expect(keepButton(page)).toBeHidden();
	});
});

test('a page is kept by a press made twice, and not taken away again', async ({ page, site }) => {
	await page.goto(site.origin + GUIDE);
	await keepButton(page).evaluate((button: HTMLElement) => {
		button.click();
		// The second press of a shaking hand comes as soon as the first one is answered.
		new MutationObserver(() => button.click()).observe(button, { childList: true });
	});
	await expect(said(page)).toContainText('Kept. It opens here without the internet');
	expect((await stored(page)).addresses).toContain(GUIDE);
});

test('Remove, pressed twice, takes one page', async ({ page, site }) => {
	await keep(page, site.origin + GUIDE);
	await keep(page, site.origin + OTHER);
	await page.goto(`${site.origin}/offline/`);
	await expect(keptRows(page)).toHaveCount(2);
	const first = page.getByRole('button', { name: /^Remove / }).first();
	const box = await first.boundingBox();
	const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20];
	await page.mouse.click(x, y);
	await expect(keptRows(page)).toHaveCount(1);
	await page.mouse.click(x, y);
	await page.waitForTimeout(600);
	await expect(keptRows(page)).toHaveCount(1);
});
