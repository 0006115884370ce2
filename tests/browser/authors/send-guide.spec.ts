import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { compared } from '#lib/text/word-difference.ts';
import { field } from '../../helpers/write-form.ts';

const KITCHEN = 'content/guides/daily-activities/kitchen/en.mdx';
const kitchen = readFileSync(KITCHEN, 'utf8');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to send with', async ({ page }) => {
		await page.goto('/write-a-guide/');
		await expect(page.getByRole('button', { name: 'Open a pull request' })).toBeHidden();
	});
});

test('a guide of ours is sent with one line mended, and says what was changed', async ({
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
	const file = { name: 'en.mdx', mimeType: 'text/plain', buffer: Buffer.from(kitchen) };
	await page.locator('[data-open]').setInputFiles(file);
	await expect(page.locator('[data-opened]')).toHaveText(/^Opened\./);
	const send = page.getByRole('button', { name: 'Open a pull request' });
	const go = page.getByRole('button', { name: 'Go to GitHub' });
	await send.click();
	await expect(page.locator('[data-said]')).toContainText('the same as the file that you opened');
	await expect(go).toBeHidden();
	await field(page, 'title').fill('Working in your kitchen');
	await send.click();
	await expect(page.getByText('on the file of this guide as it stands there now')).toBeVisible();
	await go.click();
	await expect(page.locator('[data-said]')).toHaveText(/^Write first what you changed/);
	await expect(page.locator('body')).not.toHaveAttribute('data-opened');
	await page.getByLabel('What did you change?').fill('The title, for a test.');
	await go.click();
	await expect(page.locator('body')).toHaveAttribute(
		'data-opened',
		new RegExp(`/edit/main/${KITCHEN}$`),
	);
	await expect(field(page, 'laterChanges')).toHaveValue(/: The title, for a test\.$/);
	const sent = await page.evaluate(() => navigator.clipboard.readText());
	const changed = compared(kitchen.split('\n'), sent.split('\n'));
	const lines = changed.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim());
	expect(lines).toEqual([
		expect.stringMatching(/^title: /),
		'title: Working in your kitchen',
		expect.stringMatching(/^- on: \d{4}-\d\d-\d\d$/),
		'what: "The title, for a test."',
	]);
});
