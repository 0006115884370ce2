import { expect, test } from '@playwright/test';
import { sheetsOf } from '../../helpers/paper.ts';
import { countPrints } from '../../helpers/surgery.ts';

const TITLE = 'Guides suggested to you';

test('a link that asks for Easy Read prints it, and the whole guide where there is none', async ({
	page,
}) => {
	await countPrints(page);
	await page.goto('/r/#2917-5454.er');
	await page.getByRole('button', { name: 'Print all, in Easy Read where there is one' }).click();
	await expect(page.locator('[data-full-print] > article')).toHaveCount(2);
	const [easy, whole] = [
		page.locator('[data-full-print] > .easy'),
		page.locator('[data-full-print] > [data-guide]'),
	];
	await expect(easy).toHaveCount(1);
	await expect(whole).toHaveCount(1);
	const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
	expect(sheets[0]).toContain('Easy Read');
	for (const sheet of sheets) expect(sheet.length).toBeGreaterThan(100);
	const paper = sheets.join(' ').replaceAll(/\s/g, '');
	await page.emulateMedia({ media: 'print' });
	const lines = await easy.locator('figcaption').allInnerTexts();
	expect(lines.length).toBeGreaterThan(10);
	for (const line of lines) expect(paper).toContain(line.replaceAll(/\s/g, ''));
});

test('a link without that end prints the whole guides, and another list after it prints no old one', async ({
	page,
}) => {
	await countPrints(page);
	await page.goto('/r/#2917.er');
	await page.getByRole('button', { name: /^Print all/ }).click();
	await expect(page.locator('[data-full-print] > .easy')).toHaveCount(1);
	await page.evaluate(() => (location.hash = '#2917'));
	await expect(page.locator('[data-full-print] > *')).toHaveCount(0);
	await page.getByRole('button', { name: /^Print all in full/ }).click();
	await expect(page.locator('[data-full-print] > [data-guide]')).toHaveCount(1);
});

test('the list itself prints with its title, above the guides and at the foot of each side', async ({
	page,
}) => {
	await page.goto('/r/#2917-4592.er');
	const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
	// At its head and at its foot.
	expect(sheets[0]?.split(TITLE)).toHaveLength(3);
	for (const sheet of sheets) expect(sheet).toContain(TITLE);
});
