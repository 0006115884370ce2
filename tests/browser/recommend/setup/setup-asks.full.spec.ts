import { expect, test, type Page } from '@playwright/test';
import { status } from '../../../helpers/picker.ts';
import { linkOf, OPTIONS, press, SET_UP, stored } from '../../../helpers/practice.ts';
import { openPicker } from '../../../helpers/surgery.ts';

const KEEP = 'Keep the practice’s details on this computer';
const OTHER = { ...SET_UP, name: 'Another made-up surgery' };
const question = (page: Page) =>
	page.getByText('Details that are kept nowhere stand here. The set-up takes their place.');
const name = (page: Page) => page.getByLabel('Practice name');
const inPlace = (page: Page) => status(page, 'The set-up is in place.');

const byLink = (page: Page) =>
	page.evaluate((to) => (location.hash = to), linkOf(OTHER)).then(() => undefined);
const byFile = (page: Page) =>
	page.locator('[data-setup-file]').setInputFiles({
		name: 'set-up.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(OTHER)),
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a link with a set-up asks nothing: there are no details', async ({ page }) => {
		await page.goto(`/recommend/${linkOf(SET_UP)}`);
		await expect(question(page)).toHaveCount(0);
	});
});

for (const [way, bring] of [
	['link', byLink],
	['file', byFile],
] as const)
	test.describe(`a set-up that comes by a ${way}`, () => {
		test('asks before it takes the place of typed details, which stay where that is wished', async ({
			page,
		}) => {
			await openPicker(page);
			await page.getByText(OPTIONS).click();
			await name(page).fill('First made-up surgery');
			await bring(page);
			await expect(question(page)).toBeVisible();
			await expect(name(page)).toHaveValue('First made-up surgery');
			await press(page, 'Leave them as they are');
			await expect(question(page)).toBeHidden();
			await expect(status(page, 'Nothing was changed.')).toBeVisible();
			await expect(name(page)).toHaveValue('First made-up surgery');
			await bring(page);
			await press(page, 'Open the set-up');
			await expect(inPlace(page)).toBeVisible();
			await expect(name(page)).toHaveValue(OTHER.name);
			expect(await stored(page)).toBeNull();
		});

		test('asks nothing over details that are kept, and leaves the kept ones', async ({ page }) => {
			await openPicker(page);
			await page.getByText(OPTIONS).click();
			await name(page).fill('First made-up surgery');
			await page.getByLabel(KEEP).check();
			await bring(page);
			await expect(inPlace(page)).toBeVisible();
			await expect(question(page)).toHaveCount(0);
			await expect(name(page)).toHaveValue(OTHER.name);
			expect(await stored(page)).toMatchObject({ name: 'First made-up surgery' });
		});
	});

test('a set-up asks nothing over one that a link brought, until that one was changed', async ({
	page,
}) => {
	await openPicker(page, linkOf(SET_UP));
	await expect(inPlace(page)).toBeVisible();
	await byFile(page);
	await expect(name(page)).toHaveValue(OTHER.name);
	await expect(question(page)).toHaveCount(0);
	await page.getByText(OPTIONS).click();
	await name(page).fill('Changed surgery');
	await byLink(page);
	await expect(question(page)).toBeVisible();
	await expect(name(page)).toHaveValue('Changed surgery');
});
