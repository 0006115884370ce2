import { expect, type Page } from '@playwright/test';
import { GUIDE, keep, keptRows, stored, test } from '../../helpers/keeping.ts';
import { linkOf, SET_UP } from '../../helpers/practice.ts';

const status = (page: Page) => page.locator('[data-status]').first();

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a step goes to the plan by a plain link', async ({ page, site }) => {
		await page.goto(site.origin + GUIDE);
		await expect(page.locator('[data-plan]')).toHaveAttribute('href', '/plan/');
	});
});

test('newer copies that a server never gives are waited for twenty seconds; the saved copy stays', async ({
	page,
	site,
}) => {
	await keep(page, site.origin + GUIDE);
	await page.clock.install();
	await page.goto(`${site.origin}/offline/`, { waitUntil: 'networkidle' });
	await expect(keptRows(page)).toHaveCount(1);
	site.breakAt('', 'never');
	await page.getByRole('button', { name: 'Fetch newer copies' }).click();
	await page.clock.runFor(10_000);
	await expect(status(page)).toHaveText('Fetching…');
	await page.clock.runFor(11_000);
	await expect(status(page)).toHaveText('One could not be fetched. Its saved copy stays.');
	expect((await stored(page)).addresses).toContain(GUIDE);
});

test('a plan whose script never comes opens as a page', async ({ page, site }) => {
	await page.clock.install();
	await page.goto(site.origin + GUIDE, { waitUntil: 'networkidle' });
	site.breakAt('open-plan', 'never');
	await page.locator('[data-plan]').click();
	await page.clock.runFor(10_000);
	await expect(page).toHaveURL(site.origin + GUIDE);
	await page.clock.runFor(11_000);
	await expect(page).toHaveURL(`${site.origin}/plan/`);
});

test('a set-up whose check never comes is said to be unread', async ({ page, site }) => {
	await page.clock.install();
	site.breakAt('practice-setup', 'never');
	await page.goto(`${site.origin}/recommend/${linkOf(SET_UP)}`);
	await page.clock.runFor(21_000);
	await expect(status(page)).toContainText('The set-up could not be read.');
});
