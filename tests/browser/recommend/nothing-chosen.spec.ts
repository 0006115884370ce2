import { expect, test } from '@playwright/test';
import { aHandsPause, chosen, status, write } from '../../helpers/picker.ts';
import { box, openPicker } from '../../helpers/surgery.ts';

const NOTHING = 'No guide is chosen: nothing was copied.';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to copy', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.locator('main').getByRole('button')).toHaveCount(0);
	});
});

test.describe('with JavaScript', () => {
	test.beforeEach(async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openPicker(page, '#2917');
		await page.keyboard.press('F8');
		await expect(status(page, /^Copied/)).toBeVisible();
		await box(page).press('Alt+n');
		await expect(chosen(page)).toHaveCount(0);
	});

	for (const key of ['F2', 'F8'])
		test(`${key} with nothing chosen says that the clipboard is as it was`, async ({ page }) => {
			await page.keyboard.press(key);
			await expect(status(page, NOTHING)).toBeVisible();
		});

	test('any button that copies says the same', async ({ page }) => {
		const said = page.getByText(NOTHING).first();
		for (const button of await page.locator('[data-copy]').all()) {
			await write(box(page), '');
			await box(page).press('Alt+n');
			await expect(said).toBeHidden();
			await button.evaluate((one: HTMLElement) => one.click());
			await expect(said).toBeVisible();
		}
	});
});

for (const typed of ['?', '...', '-', '⸮ !'])
	test(`“${typed}” finds nothing, and Enter adds nothing`, async ({ page }) => {
		await openPicker(page);
		await page.keyboard.type(typed);
		await expect(status(page, 'No guide is found')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page.getByText('Enter adds:')).toHaveCount(0);
		await expect(chosen(page)).toHaveCount(0);
	});

/** A diagnosis, and words that are near a guide's until the alarms say that we hold nothing for them. */
for (const words of ['frozen shoulder', 'ear wax', 'contact lenses'])
	test(`“${words}” by link finds what it finds when it is typed`, async ({ page }) => {
		const link = `#q=${encodeURIComponent(words)}`;
		// What tells that we hold nothing comes after what finds guides.
		await page.route('/search-alarms.json', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 600));
			await route.continue();
		});
		const heard = page.waitForResponse('/search-alarms.json');
		await openPicker(page, link);
		await heard;
		const found = page.locator('[data-found]');
		await box(page).press('Alt+n');
		await aHandsPause(page);
		await box(page).press('Alt+n');
		await box(page).fill(words);
		await expect(found).not.toHaveText('');
		const typed = await found.textContent();
		await page.goto('about:blank');
		await openPicker(page, link);
		await expect(found).toHaveText(typed ?? '');
	});
