import { expect, test } from '@playwright/test';
import { field } from '../../helpers/write-form.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no guide to choose', async ({ page }) => {
		await page.goto('/write-a-guide/');
		await expect(field(page, 'related')).toBeHidden();
	});
});

test('guides to read next are found in an author’s own words, and those ticked stay', async ({
	page,
	baseURL,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/write-a-guide/');
	const related = field(page, 'related');
	await related.locator('summary').click();
	const all = await related.getByRole('checkbox').count();
	const box = related.getByLabel('Find a guide in your own words');
	await box.fill('cant lift the ketle');
	const kitchen = related.getByRole('checkbox').and(page.locator('[value="kitchen"]'));
	await expect(related.locator('[data-found]')).toHaveText(/fit/);
	expect(await related.getByRole('checkbox').count()).toBeLessThanOrEqual(5);
	await kitchen.check();
	await box.fill('zzyzx');
	await expect(related.locator('[data-found]')).toHaveText('No guide fits.');
	await expect(related.getByRole('checkbox')).toHaveCount(1);
	await expect(kitchen).toBeChecked();
	await box.fill('');
	await expect(related.getByRole('checkbox')).toHaveCount(all);
	await expect(related.locator('[data-found]')).toHaveText('');
	expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) || /ketle|zzyzx/.test(url))).toEqual(
		[],
	);
});
