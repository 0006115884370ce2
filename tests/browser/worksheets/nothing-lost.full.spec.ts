import { expect, test, type Page } from '@playwright/test';
import { kept, openFile, press, status } from '../../helpers/worksheet.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a sheet promises no keeping: it shows no button that could not work', async ({ page }) => {
		await page.goto('/worksheets/if-i-fall/');
		await expect(page.getByRole('button', { name: 'Keep on this device' })).toBeHidden();
	});
});

test.describe('what stands on the page is not lost', () => {
	const address = '/worksheets/if-i-fall/';
	const typed = (page: Page) => page.getByLabel('Another way');
	const leftOver = (page: Page) =>
		page.getByRole('heading', { name: /^From your file or device/ }).locator('+ ul > li');

	test('when the device has no room, or bars storage as a private window may', async ({ page }) => {
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await page.goto(address);
		await typed(page).fill('A whistle');
		await press(page, 'Keep on this device');
		await expect(status(page)).toContainText('Nothing is lost');
		await expect(typed(page)).toHaveValue('A whistle');
		await expect(page.getByRole('button', { name: 'Keep on this device' })).toBeVisible();
	});

	test('when the browser has no storage at all', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('barred', 'SecurityError');
				},
			});
		});
		await page.goto(address);
		await typed(page).fill('A whistle');
		await press(page, 'Keep on this device');
		await expect(status(page)).toContainText('Nothing is lost');
		await press(page, 'Clear everything');
		await press(page, 'Undo');
		await expect(typed(page)).toHaveValue('A whistle');
	});

	const own = (answers: object, changes: object = {}) =>
		JSON.stringify({ keepDoing: 'worksheet', version: 1, sheet: 'if-i-fall', answers, ...changes });

	for (const [name, text, says] of [
		['a web page with a script', '<script>document.title = "taken"</script>', 'cannot read'],
		['10 MB', 'x'.repeat(10_000_000), 'too big'],
		['JSON of another shape', '{"call-other":"x"}', 'cannot read'],
		['made by a newer Keep Doing', own({}, { version: 9 }), 'newer'],
		['nested without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'cannot read'],
		['with a hostile name', own({}).replace('{}', '{"__proto__":["x"]}'), 'cannot read'],
		['for another worksheet', own({}, { sheet: 'how-was-it' }), 'another worksheet'],
	] as const) {
		test(`when a file is ${name}`, async ({ page }) => {
			await page.goto(address);
			const title = await page.title();
			await typed(page).fill('A whistle');
			const buffer = Buffer.from(text);
			const file = { name: 'x.json', mimeType: 'application/json', buffer };
			await openFile(page, file);
			await expect(status(page)).toContainText(says);
			await expect(typed(page)).toHaveValue('A whistle');
			expect(await page.title()).toBe(title);
		});
	}

	test('when a file is from an older sheet: what has no place is shown, and saved again', async ({
		page,
	}) => {
		await page.goto(address);
		const answers = { 'call-other': ['<b>A whistle</b>'], gone: ['My old answer'], gp: ['soon'] };
		const file = {
			name: 'x.json',
			mimeType: 'application/json',
			buffer: Buffer.from(own(answers)),
		};
		await openFile(page, file);
		await expect(typed(page)).toHaveValue('<b>A whistle</b>');
		await expect(leftOver(page)).toHaveText(['My old answer', 'soon']);
		await press(page, 'Keep on this device');
		await page.reload();
		await expect(leftOver(page)).toHaveText(['My old answer', 'soon']);
	});

	test('when what is kept cannot be read: it is left as it is until its reader clears it', async ({
		page,
	}) => {
		await page.goto(address);
		await page.evaluate(() => localStorage.setItem('keep-doing.sheet.if-i-fall', '{broken'));
		await page.reload();
		await expect(status(page)).toContainText('cannot read it');
		await typed(page).fill('A whistle');
		await press(page, 'Keep on this device');
		expect(await kept(page)).toEqual([['keep-doing.sheet.if-i-fall', '{broken']]);
		await press(page, 'Clear everything');
		expect(await kept(page)).toEqual([]);
		await press(page, 'Undo');
		await expect(typed(page)).toHaveValue('A whistle');
	});

	test('when it is cleared in another window, it does not come back by typing in this one', async ({
		page,
		context,
	}) => {
		await page.goto(address);
		await typed(page).fill('A whistle');
		await press(page, 'Keep on this device');
		const other = await context.newPage();
		await other.goto(address);
		await expect(typed(other)).toHaveValue('A whistle');
		await press(other, 'Clear everything');
		await expect(status(page)).toContainText('No longer kept');
		await typed(page).fill('A bell');
		expect(await kept(page)).toEqual([]);
	});
});
