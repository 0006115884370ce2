import { expect, test, type Page } from '@playwright/test';
import { differenceWords } from '#lib/words/for-difference.ts';
import { words } from '#lib/words/index.ts';
import { fillIn, PAGE, PEOPLE, press, row } from './table.ts';

const says = differenceWords.en;
const { form } = words.en;
const PLACE = 'Fit notes, Seen by the OT, after';
const cell = (page: Page) => page.locator('[name=fit-notes-seen-after]');
const status = (page: Page) => page.locator('[data-status]');
const kept = (page: Page) =>
	page.evaluate(() => localStorage.getItem('keep-doing.sheet.show-the-difference'));

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no cell can be written in, so none can hold what is no count', async ({ page }) => {
		await page.goto(PAGE);
		await expect(page.getByRole('button', { name: form.keep })).toBeHidden();
	});
});

test.describe('where a cell of a kept table holds what is no count', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto(PAGE);
		await fillIn(page, { ...PEOPLE, ...row('fit-notes', '36', '20', '30', '31') });
		await press(page, form.keep);
		await expect(status(page)).toHaveText(form.keeping.kept);
		await cell(page).fill('Mrs Smith');
		await cell(page).press('Tab');
	});

	test('its last count stays kept, and comes back', async ({ page }) => {
		expect(await kept(page)).toContain('"fit-notes-seen-after":["20"]');
		await page.locator('[name=bed-days-seen-before]').fill('210');
		expect(await kept(page)).toContain('"fit-notes-seen-after":["20"]');
		expect(await kept(page)).not.toContain('Smith');
		page.on('dialog', (dialog) => void dialog.accept());
		await page.reload();
		await expect(cell(page)).toHaveValue('20');
		await expect(page.locator('[name=bed-days-seen-before]')).toHaveValue('210');
	});

	test('the page says at the cell that it is kept nowhere, and asks before it goes', async ({
		page,
	}) => {
		await expect(cell(page)).toHaveAccessibleDescription(/It is kept nowhere\.$/);
		let isAsked = false;
		page.on('dialog', (dialog) => {
			isAsked = dialog.type() === 'beforeunload';
			void dialog.accept();
		});
		await page.reload();
		expect(isAsked).toBe(true);
	});

	test('an emptied cell is kept as empty: the count was taken out', async ({ page }) => {
		await cell(page).fill('');
		expect(await kept(page)).not.toContain('fit-notes-seen-after');
	});
});

test('what is said of keeping names the cells that are left out, and no others', async ({
	page,
}) => {
	await page.goto(PAGE);
	await fillIn(page, { ...PEOPLE, ...row('fit-notes', '36', 'about 20', '30', '31') });
	await press(page, form.keep);
	await expect(status(page)).toHaveText(
		`${form.keeping.kept} ${says.notKept.replace('{places}', PLACE)}`,
	);
	expect(await kept(page)).not.toContain('fit-notes-seen-after');
	await press(page, form.stopKeeping);
	await cell(page).fill('20');
	await press(page, form.keep);
	await expect(status(page)).toHaveText(form.keeping.kept);
	expect(await kept(page)).toContain('"fit-notes-seen-after":["20"]');
});
