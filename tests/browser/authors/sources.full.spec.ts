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
			const lines = await page.locator('main ol > li').evaluateAll((all) =>
				all.map((line) => ({
					id: line.id,
					says: line.textContent,
					link: line.querySelector('a')?.getAttribute('href') ?? undefined,
				})),
			);
			expect(lines, slug).toHaveLength(sources.length);
			for (const [index, { publisher, title: name, year, url }] of sources.entries()) {
				const { id, says = '', link } = lines[index] ?? {};
				expect(id).toBe(`source-${index + 1}`);
				for (const said of [publisher, name, `(${year})`]) expect(says).toContain(said);
				expect(link).toBe(url);
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
