import { expect, test, type Page } from '@playwright/test';
import { openFile, press, showEveryLine, status } from '../../helpers/worksheet.ts';

const KEY = 'keep-doing.sheet.my-plan';
const goal = (page: Page) => page.locator('[name="goal"]');
const inStore = (page: Page) => page.evaluate((name) => localStorage.getItem(name), KEY);
/** As a device without room does, until it hears that there is some. */
const fill = (page: Page) =>
	page.evaluate(() => {
		const { prototype } = Storage;
		const good = Object.getOwnPropertyDescriptor(prototype, 'setItem') ?? {};
		prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		addEventListener('room', () => Object.defineProperty(prototype, 'setItem', good));
	});
const NO_ROOM = 'This device has no room to keep it';
const IS_BACK = 'It is back as it was.';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a plan offers neither to be kept nor to be brought back', async ({ page }) => {
		await page.goto('/plan/');
		await expect(page.locator('[data-do]').filter({ visible: true })).toHaveCount(0);
	});
});

test.describe('a plan that is kept', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/plan/');
		await showEveryLine(page);
		await goal(page).fill('A made-up word');
		await press(page, 'Keep on this device');
		await expect.poll(() => inStore(page)).toContain('A made-up word');
	});

	const openIt = async (page: Page) => {
		const answers = { goal: ['From the file'] };
		const file = { keepDoing: 'worksheet', version: 1, sheet: 'my-plan', answers };
		const buffer = Buffer.from(JSON.stringify(file));
		await openFile(page, { name: 'x.json', mimeType: 'application/json', buffer });
		await expect(goal(page)).toHaveValue('From the file');
		await page.waitForTimeout(700);
	};

	test('is not kept again by Undo of an opened file once its reader stopped keeping it', async ({
		page,
	}) => {
		await openIt(page);
		await press(page, 'Stop keeping on this device');
		expect(await inStore(page)).toBeNull();
		await press(page, 'Undo');
		await expect(goal(page)).toHaveValue('A made-up word');
		await expect(status(page)).toHaveText(IS_BACK);
		expect(await inStore(page)).toBeNull();
	});

	test('is not kept again by Undo of Clear once its reader said no to keeping', async ({
		page,
	}) => {
		await press(page, 'Clear everything');
		for (const name of ['Keep on this device', 'Stop keeping on this device', 'Undo']) {
			await page.waitForTimeout(700);
			await press(page, name);
		}
		await expect(goal(page)).toHaveValue('A made-up word');
		expect(await inStore(page)).toBeNull();
	});

	test('is back as it was on a device that is full, where the older words still stand', async ({
		page,
	}) => {
		await fill(page);
		await openIt(page);
		await expect(status(page)).toContainText(NO_ROOM);
		await press(page, 'Undo');
		await expect(status(page)).toHaveText(IS_BACK);
		expect(await inStore(page)).toContain('A made-up word');
	});

	test('and could not be kept when it was brought back is kept by Undo once there is room', async ({
		page,
	}) => {
		await press(page, 'Clear everything');
		await page.waitForTimeout(700);
		await fill(page);
		await press(page, 'Undo');
		await expect(status(page)).toContainText(NO_ROOM);
		await page.evaluate(() => dispatchEvent(new Event('room')));
		await page.waitForTimeout(700);
		await press(page, 'Undo');
		await expect(goal(page)).toHaveValue('A made-up word');
		await expect(status(page)).toHaveText(IS_BACK);
		expect(await inStore(page)).toContain('A made-up word');
	});
});
