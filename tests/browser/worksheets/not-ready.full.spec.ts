import { expect, test, type Page } from '@playwright/test';
import { words } from '#lib/words/index.ts';
import { forAuthors } from '#lib/words/for-authors.ts';
import { showEveryLine } from '../../helpers/worksheet.ts';
import { builtGuides } from '../../helpers/built-pages.ts';

const { notReady } = words.en.form;
const forms: [address: string, line: string][] = [
	['/plan/', notReady],
	['/worksheets/small-steps/', notReady],
	['/check-a-guide/saving-energy/', notReady],
	['/write-a-guide/', forAuthors.en.write.notReady],
	['/offline/', words.en.keep.page.notReady],
];
const line = (page: Page) => page.locator('[data-not-ready]');

/** Keeps every script on its way, until it is let go. */
async function holdScripts(page: Page): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<undefined>();
	await page.route('**/_astro/*.js', async (route) => {
		await promise;
		await route.continue();
	});
	return () => resolve(undefined);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [address, text] of forms)
		test(`${address} says that it is not ready, and not on paper`, async ({ page }) => {
			await page.goto(address);
			await expect(line(page)).toHaveText(text);
			await expect(line(page)).toBeVisible();
			await page.emulateMedia({ media: 'print' });
			await expect(line(page)).toBeHidden();
		});

	test('no guide carries the line, for its bytes', async ({ page }) => {
		await page.goto(builtGuides()[0] ?? '');
		await expect(line(page)).toHaveCount(0);
	});
});

for (const [address] of forms) {
	test(`${address} says that it is not ready where its script never comes`, async ({ page }) => {
		await page.route('**/_astro/*.js', (route) => route.abort());
		await page.goto(address);
		await expect(line(page)).toBeVisible();
	});

	test(`${address} says nothing of it where its script comes, and does not move`, async ({
		page,
	}) => {
		const release = await holdScripts(page);
		await page.goto(address, { waitUntil: 'commit' });
		await expect(page.locator('h1')).toBeVisible();
		const box = await line(page).boundingBox();
		expect(box?.height ?? 0).toBe(0);
		release();
		await expect(line(page)).toHaveCount(0);
	});
}

test('what was typed before the script came stands, and is not left without a question', async ({
	page,
}) => {
	const release = await holdScripts(page);
	await page.goto('/plan/', { waitUntil: 'commit' });
	const goal = page.locator('[name="goal"]');
	await goal.fill('To walk to the shop');
	release();
	await expect(line(page)).toHaveCount(0);
	await expect(goal).toHaveValue('To walk to the shop');
	const asked = page.waitForEvent('dialog');
	const left = page.goto('/').catch(() => undefined);
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.accept();
	await left;
});

for (const [address, kept, typed] of [
	['/plan/', '[name="goal"]', '[name="who"]'],
	['/worksheets/if-i-fall/', '[name="call-other"]', '[name="let-in"]'],
	['/check-a-guide/saving-energy/', '[data-checker="name"]', '[data-checker="role"]'],
] as const)
	test(`${address} joins what was typed before its script came with the kept copy, and says so`, async ({
		page,
	}) => {
		const [first, second] = [page.locator(kept), page.locator(typed).first()];
		const status = page.locator('[data-status]');
		await page.goto(address);
		await showEveryLine(page);
		await first.fill('Kept words');
		await second.fill('Kept too');
		const keep = page.locator('[data-keep], [data-do="keep"]');
		await keep.click();
		await expect(status).toContainText('Kept on this device');

		const release = await holdScripts(page);
		await page.goto('about:blank');
		await page.goto(address, { waitUntil: 'commit' });
		await second.fill('Typed early');
		release();
		await expect(status).toContainText('What you typed while this page was loading stays');
		await expect(first).toHaveValue('Kept words');
		await expect(second).toHaveValue('Typed early');
		const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
		expect(stored).toContain('Kept words');
		expect(stored).toContain('Typed early');
		// What it took the place of is not gone. A hand pauses between two presses.
		const undo = page.getByRole('button', { name: 'Undo', exact: true });
		await page.waitForTimeout(1200);
		await undo.click();
		await expect(second).toHaveValue('Kept too');
		await page.waitForTimeout(600);
		await undo.click();
		await expect(second).toHaveValue('Typed early');
	});

test('what nobody kept is not there after a reload', async ({ page }) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	await page.locator('[name="goal"]').fill('To walk');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.reload();
	await expect(line(page)).toHaveCount(0);
	await expect(page.locator('[name="goal"]')).toHaveValue('');
});
