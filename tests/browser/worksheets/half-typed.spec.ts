import { expect, test, type Page } from '@playwright/test';
import { press, showEveryLine, status } from '../../helpers/worksheet.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the plan is a blank to write on', async ({ page }) => {
		await page.goto('/plan/');
		await expect(page.locator('[name="goal"]')).toBeVisible();
	});
});

/** Whether the page asks before it is left. */
const asks = async (page: Page) => {
	let isAsked = false;
	page.once('dialog', (dialog) => {
		isAsked = true;
		void dialog.accept();
	});
	await page.reload();
	return isAsked;
};

const day = (page: Page) => page.locator('[name="day.1"]');
const isHalfTyped = (page: Page) =>
	day(page).evaluate((field: HTMLInputElement) => field.validity.badInput);

test('a day that is typed by half is asked about, not said to be kept, and not wiped by printing', async ({
	page,
}) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	await day(page).focus();
	await page.keyboard.type('1112');
	await press(page, 'Keep on this device');
	await expect(status(page)).toContainText('not whole');
	await page.evaluate(() => {
		for (const event of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(event));
	});
	expect(await isHalfTyped(page)).toBe(true);
	expect(await asks(page)).toBe(true);
});

test('a year of five figures is asked about, and the calendar says what it leaves out', async ({
	page,
}) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	await day(page).fill('20266-12-11');
	await day(page).blur();
	await expect(status(page)).toContainText('20266');
	await page.locator('[name="review"]').fill('2026-12-11');
	await press(page, 'Save days for my calendar');
	await expect(status(page)).toContainText('Days of your plan left out');
	await expect(status(page)).toBeInViewport();
});

test('words too long for a line, put in at one stroke, say how many letters are left out', async ({
	page,
}) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	await page.locator('[name="goal"]').evaluate((field) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text', 'x'.repeat(3100));
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
	});
	await expect(status(page)).toContainText(/the last \d+ letters/);
});

test('words of a tool that tells only of the end of its writing are kept', async ({ page }) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	await press(page, 'Keep on this device');
	await page.locator('[name="goal"]').evaluate((field: HTMLInputElement) => {
		field.value = 'Spoken';
		field.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await page.reload();
	await expect(page.locator('[name="goal"]')).toHaveValue('Spoken');
});

test('the employer’s sheet gives back what is private where nothing prints', async ({ page }) => {
	await page.addInitScript(() => (window.print = () => undefined));
	await page.goto('/worksheets/return-to-work/');
	await press(page, 'Print the employer’s sheet');
	await expect(page.locator('[name="hard"]')).toBeHidden();
	await page.locator('[name="job"]').press('Tab');
	await expect(page.locator('[name="hard"]')).toBeVisible();
});

test('the words for a note leave out nothing that was typed', async ({ page }) => {
	await page.goto('/worksheets/return-to-work/');
	await page.locator('[name="days.1"]').fill('Mon to Wed');
	await page.locator('[name="hours.2"]').fill('4½');
	await page.locator('[name="ask-other"]').fill('A quiet room');
	const note = page.locator('note-words');
	for (const words of ['Mon to Wed', '4½', 'A quiet room']) await expect(note).toContainText(words);
});

test('a plan that is cut off on its way does not open in its guide', async ({ page }) => {
	const plan = await (await page.request.get('/plan/')).text();
	await page.goto('/guides/kitchen/');
	await page.route('**/plan/', (route) =>
		route.fulfill({ contentType: 'text/html', body: plan.slice(0, plan.length / 2) }),
	);
	await page.locator('a[href="/plan/"]').first().click();
	await page.waitForURL('**/plan/');
});

test('words made from a check sheet go once it says something else, and paper holds all of it', async ({
	page,
}) => {
	await page.goto('/check-a-guide/saving-energy/');
	for (const [name, words] of Object.entries({
		name: 'A made-up checker',
		role: 'Made up',
		hcpc: 'OT00000',
		interests: 'None',
	}))
		await page.locator(`[data-checker="${name}"]`).fill(words);
	await press(page, 'Make the words to send');
	await expect(page.locator('[data-made]')).toBeVisible();
	await page.locator('[data-point] input[value="change"]').first().check();
	await expect(page.locator('[data-made]')).toBeHidden();
	const box = page.locator('[data-point] textarea').first();
	await box.fill(Array.from({ length: 20 }, (_, line) => `line ${line}`).join('\n'));
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('[data-on-paper]').first()).toContainText('line 0');
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await press(page, 'Clear everything');
	await expect(box).toHaveValue('');
	await press(page, 'Undo');
	await expect(box).toHaveValue(/^line 0/);
});

test('a long address stays on the sheet', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 900 });
	await page.goto('/plan/');
	await showEveryLine(page);
	await page.locator('[name="goal"]').fill(`https://example.org/${'a'.repeat(150)}`);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(640);
});
