import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { rows, slip } from '../../../helpers/picker.ts';
import { box } from '../../../helpers/surgery.ts';

const NEEDS_SCRIPT = /^Building a slip needs JavaScript/;
/** What leads to a guide’s own slip, which needs no script. */
const ownSlip = (page: Page) => rows(page, /2917/).getByRole('link', { name: /slip/i });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test(
		'the page is the list, with codes, today-lines and a slip for each guide',
		{ tag: '@smoke' },
		async ({ page }) => {
			await page.goto('/recommend/');
			await expect(page.getByText(NEEDS_SCRIPT)).toBeVisible();
			const row = rows(page, /2917/);
			await expect(row).toContainText('2917');
			expect(await row.innerText()).toContain('Sit back.');
			await ownSlip(page).click();
			await expect(slip(page).getByText('2917', { exact: true })).toBeVisible();
			await expect(
				slip(page).getByText('DRAFT: for trying out, not for patients', { exact: true }),
			).toBeVisible();
		},
	);
});

test.describe('with JavaScript on, but none of our scripts', () => {
	const isThePageWithout = async (page: Page) => {
		await expect(page.getByText(NEEDS_SCRIPT)).toBeVisible();
		await expect(ownSlip(page)).toBeVisible();
		await expect(page.locator('main').getByRole('button')).toHaveCount(0);
		await expect(box(page)).toBeHidden();
	};

	test('the page is what it is without JavaScript', async ({ page }) => {
		await page.route('**/*.js', (route) => route.abort());
		await page.goto('/recommend/');
		await isThePageWithout(page);
	});

	test('so it is where the file of the page was opened from a disk', async ({ page }) => {
		await page.goto(pathToFileURL('dist/recommend/index.html').href);
		await isThePageWithout(page);
	});

	test('its words and links are gone once the picker is there', async ({ page }) => {
		await page.goto('/recommend/', { waitUntil: 'networkidle' });
		await expect(box(page)).toBeVisible();
		await expect(page.getByText(NEEDS_SCRIPT)).toBeHidden();
		await expect(ownSlip(page)).toHaveCount(0);
	});
});
