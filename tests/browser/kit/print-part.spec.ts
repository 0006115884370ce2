import { expect, test } from '@playwright/test';
import { everyPage } from '../../helpers/built-pages.ts';
import { sheetSize, sheetsOf } from '../../helpers/paper.ts';

const sessions = everyPage().filter((page) => /^\/sessions\/./.test(page));

test('one part prints alone, and the whole kit after it', async ({ page }) => {
	await page.goto(sessions[0] ?? '');
	await page.evaluate(() => {
		window.print = () => undefined;
	});
	const cards = await page.locator('.picture-card').count();
	await page.getByRole('button', { name: 'The picture cards' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-print-part', 'cards');
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(await sheetsOf(pdf)).toHaveLength(cards);
	expect(await sheetSize(pdf)).toEqual([297, 210]);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('html')).not.toHaveAttribute('data-print-part');
	await page.getByRole('button', { name: 'The feedback slips' }).click();
	const slips = await page.pdf({ preferCSSPageSize: true });
	expect(await sheetsOf(slips)).toHaveLength(1);
	expect(await sheetSize(slips)).toEqual([210, 297]);
});

test('no leader’s sheet ends in an empty one', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	for (const session of sessions) {
		await page.goto(session);
		await page.getByRole('button', { name: 'The leader’s sheet' }).click();
		const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
		// The foot alone has some twenty words.
		for (const sheet of sheets) expect(sheet.split(/\s+/).length, session).toBeGreaterThan(50);
	}
});

test('the whole kit has the one sheets that everybody takes home, and says how many of each are needed', async ({
	page,
}) => {
	await page.goto(sessions[0] ?? '');
	await page.evaluate(() => {
		window.print = () => undefined;
	});
	await expect(
		page.getByText('Then print more: “Ask first” and the one sheets for each person'),
	).toBeVisible();
	const codes = await page
		.locator('[data-sheets] a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(-5, -1) ?? ''));
	await page.getByRole('button', { name: 'Print the whole kit' }).click();
	await expect(page.locator('[data-kit=sheets] > .one-sheet')).toHaveCount(codes.length);
	const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
	const last = sheets.slice(-2 * codes.length);
	for (const [index, code] of codes.entries()) expect(last[2 * index]).toContain(code);
	expect(sheets.filter((sheet) => sheet.includes('how was it?'))).toHaveLength(1);
});

test('a kit whose one sheets do not come says so, and prints no other part in their place', async ({
	page,
}) => {
	await page.goto(sessions[0] ?? '');
	await page.evaluate(() => {
		window.print = () => (document.body.dataset['printed'] = '');
	});
	await page.route('**/sheets/**', (route) => route.abort());
	await page.getByRole('button', { name: 'One sheet for everybody' }).click();
	await expect(page.locator('[data-said]')).toContainText('could not be fetched');
	await expect(page.locator('body')).not.toHaveAttribute('data-printed');
});

test('a part prints large where that is ticked', async ({ page }) => {
	await page.goto(sessions[0] ?? '');
	await page.evaluate(() => {
		window.print = () => undefined;
	});
	await page.getByLabel('In large print').check();
	await page.getByRole('button', { name: 'The way home' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-print', 'large');
	await expect(page.locator('html')).toHaveAttribute('data-print-part', 'home');
	const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
	expect(sheets).toHaveLength(2);
	// A guide and its code stand whole, on one side.
	for (const code of await page.locator('.home-code').allTextContents())
		expect(sheets.filter((sheet) => sheet.includes(code.slice(-4)))).toHaveLength(1);
});
