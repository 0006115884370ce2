import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { count, field } from '../../helpers/write-form.ts';

const SECRET = 'a walking stick named Gladys';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no field to type in', async ({ page }) => {
		await page.goto('/write-a-guide/');
		await expect(field(page, 'title')).toBeHidden();
	});
});

test('nothing typed leaves the page, and nothing is kept once the author says no', async ({
	page,
	context,
	baseURL,
}) => {
	const sent: string[] = [];
	const said: string[] = [];
	page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	await page.goto('/write-a-guide/');
	await page.getByLabel('Keep what I write on this device').uncheck();
	await field(page, 'title').fill(SECRET);
	await field(page, 'title').press('Enter');
	await field(page, 'words').fill(SECRET);
	await field(page, 'summary').fill(SECRET);
	await expect(count(page)).toContainText('to mend');
	const stored = () =>
		page.evaluate(async () => [
			JSON.stringify({ ...localStorage }),
			JSON.stringify({ ...sessionStorage }),
			String((await caches.keys()).length + (await indexedDB.databases()).length),
		]);
	expect(await stored()).toEqual(['{}', '{}', '0']);
	expect(page.url()).toBe(`${baseURL}/write-a-guide/`);
	expect(sent.filter((line) => !line.startsWith(`${baseURL}/`) || line.includes('Gladys'))).toEqual(
		[],
	);
	expect(said).toEqual([]);
	expect(await context.cookies()).toEqual([]);

	await page.getByLabel('Keep what I write on this device').check();
	await page.reload();
	await expect(field(page, 'title')).toHaveValue(SECRET);
	await page.getByRole('button', { name: 'Clear the form' }).click();
	await expect(field(page, 'title')).toHaveValue('');
	expect(await stored()).toEqual(['{}', '{}', '0']);
});

test('a pull request carries a short text, and copies a long one first', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		window.open = (address) => {
			document.body.dataset['opened'] = String(address);
			return null;
		};
	});
	await page.goto('/write-a-guide/');
	await field(page, 'title').fill('A warm drink');
	await field(page, 'topic').selectOption('daily-activities');
	const send = page.getByRole('button', { name: 'Open a pull request' });
	const opened = async () =>
		new URL((await page.locator('body').getAttribute('data-opened')) ?? '');
	await send.click();
	await page.getByRole('button', { name: 'Go to GitHub' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'in place' })).toBeVisible();
	expect((await opened()).searchParams.get('value')).toContain('title: "A warm drink"');
	await field(page, 'words').fill('Warm the cup first. '.repeat(400));
	await send.click();
	await page.getByRole('button', { name: 'Go to GitHub' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Paste them' })).toBeVisible();
	const address = await opened();
	expect(address.href.length).toBeLessThan(7500);
	expect(address.searchParams.get('filename')).toBe(
		'content/guides/daily-activities/a-warm-drink/en.mdx',
	);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
		'Warm the cup first.',
	);
});

for (const address of ['/write-a-guide/', '/for-authors/', '/something-wrong/']) {
	for (const width of [390, 1280]) {
		test(`${address} at ${width} px has no fault that axe can find`, async ({ page }) => {
			// The form is long, and every one of its fields is looked at.
			await page.setViewportSize({ width, height: 900 });
			await page.goto(address);
			await page.evaluate(() =>
				document.querySelectorAll('details').forEach((part) => (part.open = true)),
			);
			if (address === '/write-a-guide/') {
				await field(page, 'words').fill(
					'<GetHelp level="book" ask="your GP">\n\n- you faint\n\n</GetHelp>',
				);
				await field(page, 'words').blur();
				await expect(page.locator('[data-preview] h3').first()).toBeVisible();
			}
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
		});
	}
}
