import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ownPages } from '#lib/query/own-page-list.ts';
import { words } from '#lib/words/index.ts';
import { everyPage } from '../../helpers/built-pages.ts';
import { ask, results, urgentHelp } from '../../helpers/search-page.ts';

const { search: says } = words.en;
const pages = ownPages(readFileSync('content/search/pages.yaml', 'utf8'), []);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('each page that search would name is there', async ({ page }) => {
		for (const [path] of pages) expect(everyPage(), path).toContain(`/${path}/`);
		await page.goto('/search/');
		await expect(page.getByText(says.alsoHere)).toHaveCount(0);
	});
});

test('our pages that are no guides are found by their names, in one line that counts as no guide', async ({
	page,
}) => {
	await page.goto('/search/');
	const line = page.locator('[data-search-count]');
	for (const [path, name] of pages) {
		await ask(page, name);
		await expect(line.getByRole('link', { name, exact: true })).toHaveAttribute(
			'href',
			`/${path}/`,
		);
		const counted = (await results(page).count()) || 'No';
		await expect(line).toContainText(new RegExp(`^${counted} guides? fits?\\. ${says.alsoHere}`));
	}
});

test('where somebody needs help, the line stands below the help', async ({ page }) => {
	await page.goto('/search/');
	await ask(page, 'mum suddenly cannot speak');
	await expect(page.locator('[data-search-count]')).not.toContainText(says.alsoHere);
	const help = await urgentHelp(page).boundingBox();
	const line = await page.getByText(says.alsoHere).boundingBox();
	expect(line?.y).toBeGreaterThanOrEqual((help?.y ?? Infinity) + (help?.height ?? 0));
});

test('the name of a topic is never taken for a misspelling', async ({ page }) => {
	await page.goto('/search/');
	await ask(page, 'staying steady group');
	await expect(page.locator('guide-search')).not.toContainText('staring');
	await expect(page.getByRole('link', { name: 'Group sessions', exact: true })).toBeVisible();
});
