import { expect } from '@playwright/test';
import { mended, stayOn, test, wait } from '../../helpers/keeping.ts';
import { forms, showEveryLine } from '../../helpers/worksheet.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no form is renewed while it is read', async ({ page, site }) => {
		for (const { address } of forms) {
			await page.goto(site.origin + address);
			await expect(page.getByText('Show it as it is now')).toHaveCount(0);
		}
	});
});

for (const { what, address, field } of forms.filter(({ address }) => address !== '/recommend/'))
	test(`${what} that nothing keeps goes with no renewed page before its writer is asked`, async ({
		page,
		site,
	}) => {
		// Safari on a phone asks nothing by itself as a page is left.
		await page.addInitScript(() => {
			addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
		});
		const show = page.getByRole('button', { name: 'Show it as it is now' });
		await stayOn(page, site.origin + address);
		await page.evaluate(() =>
			document.querySelectorAll('details').forEach((part) => (part.open = true)),
		);
		await showEveryLine(page);
		if (address === '/write-a-guide/') await page.locator('[data-keep]').uncheck();
		await field(page).fill('A made-up word');
		site.change(address, mended);
		await wait(page, 2);
		await show.click();
		await page.getByRole('button', { name: 'Stay here' }).click();
		await expect(field(page)).toHaveValue('A made-up word');
		await show.click();
		await page.getByRole('button', { name: 'Show the page: it may go' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('(mended)');
	});
