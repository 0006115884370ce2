import { expect, type Page } from '@playwright/test';
import { mended, stayOn, test, wait } from '../../helpers/keeping.ts';
import { chosen, write } from '../../helpers/picker.ts';

const show = (page: Page) => page.getByRole('button', { name: 'Show it as it is now' });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing can be written that a renewed page would take', async ({ page, site }) => {
		for (const address of ['/recommend/', '/texts/']) {
			await page.goto(site.origin + address);
			await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
		}
	});
});

for (const [what, address, field] of [
	['a slip', '/recommend/#2917', undefined],
	['a note', '/recommend/', '[data-note]'],
	['a practice’s phone', '/recommend/', '[data-practice="phone"]'],
	['a practice’s name', '/texts/', '[data-practice]'],
] as const)
	test(`${what}, which nothing keeps, goes with no renewed page before its reader is asked`, async ({
		page,
		site,
	}) => {
		await stayOn(page, site.origin + address);
		// The picker would clear itself in all that time.
		if (address !== '/texts/') await write(page.locator('[data-clears]'), '0');
		if (field) await write(page.locator(field), 'Made up');
		site.change(new URL(page.url()).pathname, mended);
		await wait(page, 2);
		await show(page).click();
		await page.getByRole('button', { name: 'Stay here' }).click();
		await expect(show(page)).toBeVisible();
		if (field) await expect(page.locator(field)).toHaveValue('Made up');
		else await expect(chosen(page)).toHaveCount(1);
		await show(page).click();
		await page.getByRole('button', { name: 'Show the page: it may go' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('(mended)');
	});
