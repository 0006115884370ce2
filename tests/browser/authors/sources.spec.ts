import { expect, test } from '@playwright/test';
import { readLibrary } from '#tools/content/read-library.ts';

const { guides } = readLibrary();

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every source of a guide stands on its page of sources, at the number of its mark', async ({
		page,
	}) => {
		test.slow();
		for (const { slug, facts } of guides) {
			await page.goto(`/guides/${slug}/sources/`);
			const { title = '', sources = [] } = facts ?? {};
			await expect(page.locator('main')).toContainText(title);
			await expect(page.locator('main ol > li')).toHaveCount(sources.length);
			for (const [index, source] of sources.entries()) {
				const line = page.locator(`#source-${index + 1}`);
				for (const said of [source.publisher, source.title, `(${source.year})`])
					await expect(line).toContainText(said);
				if (source.url) await expect(line.getByRole('link')).toHaveAttribute('href', source.url);
			}
		}
	});
});

test('a mark in a guide leads to its source, and back', async ({ page }) => {
	await page.goto('/guides/getting-up-from-a-chair/');
	const mark = page.locator('.source-mark').first();
	const [number = ''] = /\d+/.exec(await mark.innerText()) ?? [];
	await mark.click();
	await expect(page).toHaveURL(`/guides/getting-up-from-a-chair/sources/#source-${number}`);
	await expect(page.locator(`#source-${number}`)).toBeInViewport();
	await page.getByRole('link', { name: 'Back to the guide' }).click();
	await expect(page).toHaveURL('/guides/getting-up-from-a-chair/');
});
