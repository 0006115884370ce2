import { expect, test } from '@playwright/test';
import { words } from '#lib/words/index.ts';
import { sheetsOf } from '../../helpers/paper.ts';

const PAGE = '/what-an-ot-adds/';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('on paper each source has its address, and each sheet says where it is from', async ({
		page,
	}) => {
		await page.goto(PAGE);
		const linked = page.locator('main a[href^="https://"]');
		const sources = await linked.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
		expect(sources.length).toBeGreaterThan(2);
		const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
		const paper = sheets.join('').replaceAll(/\s/g, '');
		for (const address of sources) expect(paper).toContain(`(${address ?? ''}).`);
		for (const sheet of sheets) expect(sheet).toContain(PAGE);
	});
});

for (const address of ['/show-the-difference/', '/pointing-cards/'])
	test(`each sheet of ${address} says where it is from`, async ({ page }) => {
		await page.goto(address);
		const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
		for (const sheet of sheets) expect(sheet).toContain(address);
	});

test('it has a button that prints it', async ({ page }) => {
	await page.goto(PAGE);
	const { printThis } = words.en.page;
	await expect(page.getByRole('button', { name: printThis, exact: true })).toBeVisible();
});
