import { expect, test, type Page } from '@playwright/test';
import { openFile, press, showEveryLine, status } from '../../helpers/worksheet.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to undo', async ({ page }) => {
		await page.goto('/plan/');
		await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
	});
});

const sheets = [
	{
		address: '/plan/',
		sheet: 'my-plan',
		first: (page: Page) => page.locator('[name="goal"]'),
		other: (page: Page) => page.locator('[name="who"]'),
		firstName: 'goal',
	},
	{
		address: '/worksheets/if-i-fall/',
		sheet: 'if-i-fall',
		first: (page: Page) => page.getByLabel('Another way'),
		other: (page: Page) => page.locator('[name="let-in"]'),
		firstName: 'call-other',
	},
];

for (const { address, sheet, first, other, firstName } of sheets)
	test.describe(`${address} in two windows`, () => {
		const file = {
			name: 'x.json',
			mimeType: 'application/json',
			buffer: Buffer.from(
				JSON.stringify({
					keepDoing: 'worksheet',
					version: 1,
					sheet,
					answers: { [firstName]: ['From the file'] },
				}),
			),
		};
		let second: Page;

		test.beforeEach(async ({ page, context }) => {
			await page.goto(address);
			await showEveryLine(page);
			await first(page).fill('Before the file');
			await press(page, 'Keep on this device');
			second = await context.newPage();
			await second.goto(address);
			await showEveryLine(second);
			await other(second).fill('Typed there');
			await expect(other(page)).toHaveValue('Typed there');
		});

		test('Undo of an opened file brings back what stood before it, whatever another window types', async ({
			page,
		}) => {
			await openFile(page, file);
			await expect(first(second)).toHaveValue('From the file');
			await other(second).pressSequentially('Ann');
			await expect(other(page)).toHaveValue('Ann');
			await press(page, 'Undo');
			await expect(status(page)).toContainText('back as it was');
			await expect(first(page)).toHaveValue('Before the file');
			await expect(other(page)).toHaveValue('Typed there');
			// A press as soon as this would be one of a shaking hand.
			await page.waitForTimeout(1500);
			await press(page, 'Undo');
			await expect(first(page)).toHaveValue('From the file');
			await expect(other(page)).toHaveValue('Ann');
		});

		test('the window that the file came to by itself has its own words back by Undo', async ({
			page,
		}) => {
			await openFile(page, file);
			await expect(first(second)).toHaveValue('From the file');
			await first(page).press('End');
			await first(page).pressSequentially(', and more');
			await expect(first(second)).toHaveValue('From the file, and more');
			await press(second, 'Undo');
			await expect(first(second)).toHaveValue('Before the file');
			await expect(other(second)).toHaveValue('Typed there');
		});
	});
