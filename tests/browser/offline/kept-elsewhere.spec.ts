import { expect } from '@playwright/test';
import {
	GUIDE,
	keep,
	keepButton,
	keptRows,
	lookAt,
	OTHER,
	said,
	stored,
	test,
} from '../../helpers/keeping.ts';

const NOTHING = { addresses: [], workers: 0 };
const NO_LONGER = 'It is no longer kept on this device';
const NO_PRESS = 'Your press changed nothing.';
/** Two presses that are meant come more than half a second apart. */
const A_HANDS_PAUSE = 600;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no page says that it is kept', async ({ page, site }) => {
		await page.goto(site.origin + GUIDE);
		await expect(said(page)).toHaveCount(0);
	});
});

for (const [what, address, label] of [
	['a guide', GUIDE, 'Keep on this device'],
	['a reader’s list', '/r/#2917-8744', 'Keep this list on this device'],
] as const)
	test.describe(`${what} that is kept, and is removed in another tab`, () => {
		test.beforeEach(async ({ page, site, context }) => {
			await keep(page, site.origin + address);
			const other = await context.newPage();
			await other.goto(`${site.origin}/offline/`);
			await other.getByRole('button', { name: 'Remove all guides' }).click();
			await expect(
				other.locator('main').getByText('All kept guides are removed from this device.'),
			).toBeVisible();
		});

		test('says so when it is looked at again, and can be kept anew', async ({ page }) => {
			await lookAt(page);
			await expect(said(page)).toContainText(NO_LONGER);
			await expect(said(page)).not.toContainText(NO_PRESS);
			await expect(keepButton(page)).toHaveText(label);
			expect(await stored(page)).toEqual(NOTHING);
			await page.waitForTimeout(A_HANDS_PAUSE);
			await keepButton(page).click();
			await expect(said(page)).toContainText('Kept. It opens here');
		});

		test('says so at a press on Remove, and keeps nothing', async ({ page }) => {
			await page.waitForTimeout(A_HANDS_PAUSE);
			await keepButton(page).click();
			await expect(said(page)).toContainText(`removed in the meantime. ${NO_PRESS}`);
			await expect(keepButton(page)).toHaveText(label);
			expect(await stored(page)).toEqual(NOTHING);
		});
	});

test('the first page that another tab keeps shows as kept here too', async ({
	page,
	site,
	context,
}) => {
	await page.goto(site.origin + GUIDE);
	await keep(await context.newPage(), site.origin + GUIDE);
	await lookAt(page);
	await expect(said(page)).toContainText('Kept on this device.');
	await expect(keepButton(page)).toHaveText('Remove from this device');
});

test('a press on Keep takes away nothing that another tab kept meanwhile', async ({
	page,
	site,
	context,
}) => {
	const other = await context.newPage();
	await keep(other, site.origin + OTHER);
	await page.goto(site.origin + GUIDE, { waitUntil: 'networkidle' });
	await expect(keepButton(page)).toHaveText('Keep on this device');
	await keep(other, site.origin + GUIDE);
	await keepButton(page).click();
	await expect(said(page)).toContainText(`Kept on this device. ${NO_PRESS}`);
	await expect(keepButton(page)).toHaveText('Remove from this device');
	expect((await stored(page)).addresses).toContain(GUIDE);
});

test('the list of what is kept follows other tabs when it is looked at again', async ({
	page,
	site,
	context,
}) => {
	await keep(page, site.origin + GUIDE);
	const list = await context.newPage();
	await list.goto(`${site.origin}/offline/`);
	await expect(keptRows(list)).toHaveCount(1);
	await keep(page, site.origin + OTHER);
	await lookAt(list);
	await expect(keptRows(list)).toHaveCount(2);
	await page.waitForTimeout(A_HANDS_PAUSE);
	await keepButton(page).click();
	await expect(said(page)).toContainText('Removed from this device.');
	await lookAt(list);
	await expect(keptRows(list)).toHaveCount(1);
});
