import { expect, test } from '@playwright/test';
import { add, chosen, rows } from '../../../helpers/picker.ts';
import {
	box,
	countPrints,
	inEachWindow,
	openPicker,
	printed,
	quiet,
} from '../../../helpers/surgery.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no box, since it could not answer', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(box(page)).toBeHidden();
	});
});

inEachWindow(() => {
	test.beforeEach(async ({ page }) => {
		await countPrints(page);
		await openPicker(page);
	});

	test('says what Enter adds, and the arrows change it', async ({ page }) => {
		await page.keyboard.type('falls');
		const first = await page.locator('[data-enter]').innerText();
		expect(first).toMatch(/^Enter adds: .+/);
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('[data-enter]')).not.toHaveText(first);
		await page.keyboard.press('ArrowUp');
		await expect(page.locator('[data-enter]')).toHaveText(first);
	});

	test('empties and keeps the focus after a guide is added', async ({ page }) => {
		await page.keyboard.type('falls');
		await page.keyboard.press('Enter');
		await expect(box(page)).toHaveValue('');
		await expect(box(page)).toBeFocused();
	});

	test('Enter prints only after a quiet second', async ({ page }) => {
		await page.keyboard.type('falls');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Enter');
		await expect(page.locator('main').getByText('Press Enter once more to print.')).toBeVisible();
		await expect(page.locator('html')).not.toHaveAttribute('data-printed');
		await quiet(page);
		await page.keyboard.press('Enter');
		await printed(page, 1);
	});

	test('results stand straight under the box, packs after them', async ({ page }) => {
		await page.keyboard.type('falls');
		const [boxAt, rowAt, packAt] = await Promise.all(
			[
				box(page),
				rows(page).first(),
				page.getByRole('button', { name: 'Falls: a first talk' }),
			].map(async (part) => (await part.boundingBox())?.y ?? 0),
		);
		expect(rowAt).toBeGreaterThan(boxAt ?? 0);
		expect(rowAt).toBeLessThan((boxAt ?? 0) + 220);
		expect(packAt).toBeGreaterThan(rowAt ?? 0);
	});

	test('takes several codes at once', async ({ page }) => {
		await page.keyboard.type('2917, 2534');
		await page.keyboard.press('Enter');
		await expect(chosen(page)).toHaveCount(2);
	});

	for (const typed of [
		'codes (2917) & 2534.',
		'#2917-2534',
		'https://keepdoing.example/r/#2917-2534',
	])
		test(`finds the codes in “${typed}”`, async ({ page }) => {
			await page.keyboard.type(typed);
			await page.keyboard.press('Enter');
			await expect(chosen(page)).toHaveCount(2);
		});

	test('a pack is a result too, after the guides', async ({ page }) => {
		await page.keyboard.type('falls');
		await expect(
			page.getByRole('status').filter({ hasText: /^\d+ guides, 1 pack$/ }),
		).toBeVisible();
		for (let times = 0; times < 30; times++) await page.keyboard.press('ArrowDown');
		await expect(page.getByText('Enter adds: Falls: a first talk')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(chosen(page)).toHaveCount(3);
	});

	test('the whole name of a ready pack adds the pack, be it one word', async ({ page }) => {
		await page.keyboard.type('housebound');
		await expect(page.getByText('Enter adds: Housebound')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(chosen(page)).toHaveCount(4);
	});

	test('the wheel changes no number', async ({ page }) => {
		await page.getByText('Slip: from, paper, note, local numbers').click();
		const kept = page.getByLabel('Letters kept');
		await kept.focus();
		await kept.hover();
		await page.mouse.wheel(0, 300);
		await expect(kept).toHaveValue('50');
	});

	test('a button that removes a guide says so, and is not pressed as well', async ({ page }) => {
		await add(page, 'A desk').click();
		const remove = page.getByRole('button', { name: /^Remove A desk/ });
		await expect(remove).not.toHaveAttribute('aria-pressed');
	});

	test('what to ask first and the danger signs are folded, each with its count', async ({
		page,
	}) => {
		await page.evaluate(() => (location.hash = '#2917-2534-8413'));
		await expect(chosen(page)).toHaveCount(3);
		for (const name of [/^Ask first: not without advice \((\d+)\)/, /^Danger signs \((\d+)\)/]) {
			const list = page.getByRole('group').filter({ has: page.getByText(name) });
			const count = Number(name.exec(await list.locator('summary').innerText())?.[1]);
			expect(count).toBeGreaterThan(2);
			await expect(list.getByRole('listitem').first()).toBeHidden();
			await list.locator('summary').click();
			await expect(list.getByRole('listitem').filter({ visible: true })).toHaveCount(count);
		}
	});
});

test('each key stands on the button that it presses, where there is a keyboard', async ({
	page,
}) => {
	await openPicker(page, '#2917');
	for (const name of [/^Next patient Alt\+N$/, /^Print slip: .+ Enter$/, /^Copy text F2$/]) {
		await expect(page.getByRole('button', { name })).toBeVisible();
	}
	await page.getByRole('button', { name: 'Copy record F8' }).waitFor();
	await page.keyboard.press('F8');
	await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
});
