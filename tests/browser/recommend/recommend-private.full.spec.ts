import { expect, test, type Page } from '@playwright/test';
import { add, chosen, note, slip, status } from '../../helpers/picker.ts';
import { printButton } from '../../helpers/surgery.ts';

const NOTE = 'NHS 943 476 5919 Mrs Test';

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.body.dataset['printed'] = String(Number(document.body.dataset['printed'] ?? 0) + 1);
			window.dispatchEvent(new Event('afterprint'));
		};
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no field for a note, and nothing to keep', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(note(page)).toBeHidden();
	});
});

test('the practice’s details are kept only when asked, and forgotten when asked', async ({
	page,
}) => {
	await page.goto('/recommend/');
	await page.getByText('Slip: from, paper, note, local numbers').click();
	await page.getByLabel('Practice name').fill('Made-up Surgery');
	await page.getByLabel('Practice phone').fill('01632 960 000');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.getByLabel('Keep the practice’s details on this computer').check();
	await page.reload();
	await page.getByText('Slip: from, paper, note, local numbers').click();
	await expect(page.getByLabel('Practice name')).toHaveValue('Made-up Surgery');
	await page
		.getByRole('button', { name: 'Forget the practice’s details, favourites and packs' })
		.click();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await expect(page.getByLabel('Practice name')).toHaveValue('');
});

test.describe('nothing about a patient is sent or kept', () => {
	const choose = async (page: Page) => {
		await page.goto('/recommend/');
		await add(page, 'Getting up from your chair').click();
		await page.getByText('Slip: from, paper, note, local numbers').click();
		await note(page).fill(NOTE);
		await expect(slip(page).getByText(NOTE, { exact: true })).toBeVisible();
	};

	const isClear = async (page: Page) => {
		await expect(chosen(page)).toHaveCount(0);
		await expect(note(page)).toHaveValue('');
		expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('943 476');
	};

	test('the note stands in no request, address, storage or console line of a whole visit', async ({
		page,
		context,
	}) => {
		const seen: string[] = [];
		page.on('request', (request) => seen.push(`${request.url()} ${request.postData() ?? ''}`));
		page.on('console', (message) => seen.push(message.text()));
		await choose(page);
		await printButton(page).click();
		await note(page).fill(NOTE);
		await page.getByRole('button', { name: 'Full print' }).click();
		await expect(page.locator('body')).toHaveAttribute('data-printed', '2');
		seen.push(page.url(), JSON.stringify(await context.storageState({ indexedDB: true })));
		seen.push(
			await page.evaluate(() =>
				JSON.stringify([
					{ ...localStorage },
					{ ...sessionStorage },
					document.cookie,
					history.state,
				]),
			),
		);
		expect(seen.filter((line) => /943|476|5919|Mrs|Test\b/.test(decodeURIComponent(line)))).toEqual(
			[],
		);
	});

	test('printing keeps the note, for it may be called off, and Next patient clears all', async ({
		page,
	}) => {
		await choose(page);
		await printButton(page).click();
		await expect(note(page)).toHaveValue(NOTE);
		await printButton(page).focus();
		await page.keyboard.press('Alt+n');
		await isClear(page);
		await expect(
			status(page, /^Cleared for the next patient\. The note went too\.$/),
		).toBeVisible();
	});

	test('reloading, going away and coming Back find nothing', async ({ page }) => {
		await choose(page);
		await page.reload();
		await isClear(page);
		await choose(page);
		await page.goto('/about/');
		await page.goBack();
		await isClear(page);
	});

	test('ten idle minutes clear it', async ({ page }) => {
		await page.clock.install();
		await choose(page);
		await page.clock.runFor('09:00');
		await expect(chosen(page)).toHaveCount(1);
		await page.clock.runFor('10:01');
		await isClear(page);
	});

	test('script in the note is printed as letters', async ({ page }) => {
		await choose(page);
		const script = '<img src=x onerror="document.body.dataset.hacked=1">';
		await note(page).fill(script);
		await expect(slip(page).getByText(script, { exact: true })).toBeVisible();
		await expect(page.locator('body')).not.toHaveAttribute('data-hacked');
	});
});
