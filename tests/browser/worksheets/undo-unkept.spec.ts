import { expect, test, type Page } from '@playwright/test';
import { forms, openForm, pressOnPurpose } from '../../helpers/worksheet.ts';

/** What may befall a device between Clear and Undo. */
const faults: Record<string, () => void> = {
	'is full': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	'takes a text and keeps nothing': () => {
		Storage.prototype.setItem = () => undefined;
	},
	'is barred': () => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('barred', 'SecurityError');
			},
		});
	},
	'fails to tell what it keeps': () => {
		Storage.prototype.getItem = () => {
			throw new DOMException('a fault of the disk', 'UnknownError');
		};
	},
};

const clear = (page: Page) =>
	pressOnPurpose(
		page,
		page.getByRole('button', { name: /^(Clear everything|Clear the form|Forget the practice)/ }),
	);
const undo = (page: Page) =>
	page
		.locator('[data-do="undo"], [data-undo], [data-setup-undo]')
		.filter({ visible: true })
		.first()
		.click();
const inStore = (page: Page, key: string) =>
	page.evaluate((name) => localStorage.getItem(name), key);
const isBack = (page: Page) => page.locator('main').getByText('It is back as it was');
const isNotKept = (page: Page) =>
	page
		.locator('main')
		.getByText(
			/has no room to keep it|This browser will not keep them|What you type now is not kept|is not kept yet/,
		)
		.filter({ visible: true })
		.first();

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no form offers to bring anything back', async ({ page }) => {
		for (const { address } of forms) {
			await page.goto(address);
			await expect(page.getByText(/^Undo/).filter({ visible: true })).toHaveCount(0);
		}
	});
});

for (const { what, address, key, field, ask } of forms)
	test.describe(`${what}:`, () => {
		let before = '';
		test.beforeEach(async ({ page }) => {
			await openForm(page, address);
			await field(page).fill('A made-up word');
			await ask(page);
			await expect.poll(() => inStore(page, key)).toContain('A made-up word');
			before = (await inStore(page, key)) ?? '';
			await clear(page);
			await expect(field(page)).toHaveValue('');
			// A hand takes its time: what is pressed at once was meant for what stood there before.
			await page.waitForTimeout(700);
		});

		for (const [fault, happens] of Object.entries(faults))
			test(`where the storage ${fault} by then, Undo says that what is back is not kept`, async ({
				page,
			}) => {
				await page.evaluate(happens);
				await undo(page);
				await expect(field(page)).toHaveValue('A made-up word');
				await expect(isNotKept(page)).toBeVisible();
				await expect(isBack(page)).toHaveCount(0);
				const claims = page.locator('main').getByText(/^Kept on this/);
				await expect(claims.filter({ visible: true })).toHaveCount(0);
			});

		test('where another window kept words that this one has not seen, Undo asks which to keep', async ({
			page,
		}) => {
			// Written by this window, no word is sent of it, as where another one is quicker than its word.
			const others = before.replace('A made-up word', 'Words of another window');
			await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
				key,
				others,
			] as const);
			await undo(page);
			await expect(
				page.locator('main').getByText('This was changed in another window.'),
			).toBeVisible();
			await expect(isBack(page)).toHaveCount(0);
			expect(await inStore(page, key)).toBe(others);
		});

		test('where there is room, Undo says that it is back, and keeps it', async ({ page }) => {
			await undo(page);
			await expect(isBack(page).filter({ visible: true }).first()).toBeVisible();
			await page.reload();
			await expect(field(page)).toHaveValue('A made-up word');
		});
	});

test('an author who keeps nothing is told by Undo that the guide is back, and nothing else', async ({
	page,
}) => {
	const [, , , form] = forms;
	if (!form) throw new Error('Write a guide is missing.');
	await openForm(page, form.address);
	await page.getByLabel('Keep what I write on this device').uncheck();
	await form.field(page).fill('A made-up guide');
	await clear(page);
	await page.waitForTimeout(700);
	await undo(page);
	await expect(form.field(page)).toHaveValue('A made-up guide');
	await expect(page.locator('[data-said]')).toHaveText('It is back as it was.');
});
