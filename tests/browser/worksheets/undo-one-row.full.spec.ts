import { expect, test, type Page } from '@playwright/test';
import { kept, press, showEveryLine, status } from '../../helpers/worksheet.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no row can be taken out', async ({ page }) => {
		await page.goto('/plan/');
		await expect(page.getByRole('button', { name: 'Take out: Step 1' })).toBeHidden();
	});
});

const sheets = [
	{ address: '/plan/', row: 'Step', first: 'step', elsewhere: 'who' },
	{ address: '/worksheets/if-i-fall/', row: 'Person', first: 'name', elsewhere: 'let-in' },
	{ address: '/worksheets/small-steps/', row: 'Step', first: 'what', elsewhere: 'why' },
];

for (const { address, row, first, elsewhere } of sheets)
	for (const isKept of [true, false])
		test.describe(`${address}, ${isKept ? 'kept' : 'not kept'}`, () => {
			const at = (page: Page, place: number) => page.locator(`[name="${first}.${place}"]`);
			const other = (page: Page) => page.locator(`[name="${elsewhere}"]`);
			const rows = async (page: Page) =>
				Promise.all([1, 2, 3, 4].map((place) => at(page, place).inputValue()));
			// A press as soon as the last would be one of a shaking hand.
			const takeOut = (page: Page, place: number) => press(page, `Take out: ${row} ${place}`);
			const undo = async (page: Page) => {
				await page.waitForTimeout(600);
				await press(page, 'Undo');
			};

			test.beforeEach(async ({ page }) => {
				await page.goto(address);
				await showEveryLine(page);
				for (const [index, words] of ['One', 'Two', 'Three'].entries()) {
					if (await at(page, index + 1).isHidden()) await press(page, 'Add another');
					await at(page, index + 1).fill(words);
				}
				if (isKept) await press(page, 'Keep on this device');
			});
			test.afterEach(async ({ page }) => {
				if (!isKept) expect(await kept(page)).toEqual([]);
			});

			test('Undo of Take out puts that row back in its place, and leaves all that was written since', async ({
				page,
			}) => {
				await takeOut(page, 1);
				expect(await rows(page)).toEqual(['Two', 'Three', '', '']);
				await other(page).fill('Written since');
				await at(page, 1).fill('Two, and more');
				await at(page, 3).fill('Four');
				await undo(page);
				await expect(status(page)).toHaveText('It is back as it was.');
				expect(await rows(page)).toEqual(['One', 'Two, and more', 'Three', 'Four']);
				await expect(at(page, 4)).toBeVisible();
				await expect(other(page)).toHaveValue('Written since');
				if (isKept) {
					await page.reload();
					expect(await rows(page)).toEqual(['One', 'Two, and more', 'Three', 'Four']);
					await expect(other(page)).toHaveValue('Written since');
				}
			});

			test('Undo again takes the row out again, and a row more is nothing to undo', async ({
				page,
			}) => {
				await takeOut(page, 2);
				await press(page, 'Add another');
				await undo(page);
				expect(await rows(page)).toEqual(['One', 'Two', 'Three', '']);
				await other(page).fill('Written since');
				await undo(page);
				expect(await rows(page)).toEqual(['One', 'Three', '', '']);
				await expect(other(page)).toHaveValue('Written since');
			});

			test('Undo of Move moves the row back, and leaves all that was written since', async ({
				page,
			}) => {
				await press(page, `Move down: ${row} 1`);
				await at(page, 1).fill('Two, and more');
				await other(page).fill('Written since');
				await undo(page);
				expect(await rows(page)).toEqual(['One', 'Two, and more', 'Three', '']);
				await expect(other(page)).toHaveValue('Written since');
			});

			test('Undo of Clear brings all back beside what was written since, and says so', async ({
				page,
			}) => {
				await press(page, 'Clear everything');
				await other(page).fill('Written since');
				await undo(page);
				await expect(status(page)).toHaveText(
					'It is back as it was. What you typed since stays too.',
				);
				expect(await rows(page)).toEqual(['One', 'Two', 'Three', '']);
				await expect(other(page)).toHaveValue('Written since');
			});

			test('what was written since in the place of older words is one more Undo away, and that is said', async ({
				page,
			}) => {
				await press(page, 'Clear everything');
				await at(page, 1).fill('Written since');
				await undo(page);
				await expect(status(page)).toContainText('Press Undo to have that again');
				expect(await rows(page)).toEqual(['One', 'Two', 'Three', '']);
				await undo(page);
				expect(await rows(page)).toEqual(['Written since', '', '', '']);
			});
		});
