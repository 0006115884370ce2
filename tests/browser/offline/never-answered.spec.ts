import { expect, type Page } from '@playwright/test';
import { GUIDE, keep, keepButton, keptRows, said, stored, test } from '../../helpers/keeping.ts';
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
	await expect(status(page)).toHaveText('Fetching…');
	await page.clock.runFor(10_000);
	await expect(status(page)).toHaveText('Fetching…');
	// Its seconds count from the fetch itself, which a busy machine may begin a little after the press.
	await expect(async () => {
		await page.clock.runFor(2000);
		await expect(status(page)).toHaveText('One could not be fetched. Its saved copy stays.', {
			timeout: 300,
		});
	}).toPass();
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

test('a worker that never comes is waited for ten seconds: it is said that nothing is kept, and the next press keeps it', async ({
	page,
	site,
}) => {
	site.breakAt('service-worker.js', 'never');
	await page.goto(site.origin + GUIDE);
	await keepButton(page).click();
	await expect(said(page)).toHaveText('Keeping it…');
	await expect(said(page)).toContainText('It was not kept.', { timeout: 14_000 });
	await expect(said(page)).toContainText('try once more');
	site.mend('service-worker.js');
	await expect.poll(() => stored(page)).toEqual({ addresses: [], workers: 0 });
	await keepButton(page).click();
	await expect(said(page)).toContainText('Kept. It opens here without the internet');
	expect((await stored(page)).addresses).toContain(GUIDE);
});
