import { expect, test, type Page } from '@playwright/test';
import { openFile, press, showEveryLine } from '../../helpers/worksheet.ts';

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
/** The fields in which one can write now, each list of rows or choices by its first name. */
const shown = (page: Page) =>
	page
		.locator('saved-form [name]')
		.filter({ visible: true })
		.evaluateAll((fields) => [...new Set(fields.map((one) => one.getAttribute('name')))]);
const STEP = ['step.1', 'when.1', 'day.1', 'time.1', 'done.1'];
const buttons = (page: Page) =>
	page.locator('saved-form section').getByRole('button').filter({ visible: true }).allInnerTexts();

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a plan has every line at once, and no button that would not work', async ({ page }) => {
		await page.goto('/plan/');
		await expect(field(page, 'matters')).toBeVisible();
		await expect(field(page, 'happened')).toBeVisible();
		expect(await buttons(page)).toEqual([]);
	});
});

test('a plan begins with one field, and each part comes as the one before it is written in', async ({
	page,
}) => {
	await page.goto('/plan/');
	await expect.poll(() => shown(page)).toEqual(['matters']);
	await field(page, 'matters').pressSequentially('M');
	expect(await shown(page)).toEqual(['matters', 'goal']);
	await expect(field(page, 'matters'), 'nobody is moved').toBeFocused();
	await field(page, 'goal').fill('To sow beans');
	expect(await shown(page)).toEqual(['matters', 'goal', ...STEP]);
	await field(page, 'goal').fill('');
	expect(await shown(page), 'what came stays').toEqual(['matters', 'goal', ...STEP]);
	await field(page, 'day.1').focus();
	await page.keyboard.type('11');
	expect(await shown(page), 'a day typed by half counts').toContain('who');
});

test('all lines come at once for who asks, with the place in the first of them', async ({
	page,
}) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	await expect(field(page, 'happened')).toBeVisible();
	await expect(field(page, 'goal')).toBeFocused();
	await expect(page.locator('[data-do="every-part"]')).toBeHidden();
});

test('an empty plan offers paper, keeping and a file, and the rest once there are words', async ({
	page,
}) => {
	await page.goto('/plan/');
	const first = ['Print', 'Print large (18 pt)', 'Keep on this device', 'Open a file'];
	await expect.poll(() => buttons(page)).toEqual(first);
	await field(page, 'matters').fill('My garden');
	const all = await buttons(page);
	expect(all).toEqual(expect.arrayContaining([...first, 'Save to a file', 'Clear everything']));
	await press(page, 'Clear everything');
	expect(await buttons(page), 'nobody’s place goes').toEqual(expect.arrayContaining(all));
});

test('a plan that is kept, or comes from a file, shows all that is written', async ({ page }) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	await field(page, 'then').fill('Ask my sister');
	await press(page, 'Keep on this device');
	await page.reload();
	await expect(field(page, 'then')).toBeVisible();
	await expect(field(page, 'review')).toBeVisible();
	await expect(field(page, 'happened')).toBeHidden();
	const file = {
		keepDoing: 'worksheet',
		version: 1,
		sheet: 'my-plan',
		answers: { happened: ['It went well'] },
	};
	const buffer = Buffer.from(JSON.stringify(file));
	await openFile(page, { name: 'x.json', mimeType: 'application/json', buffer });
	await expect(field(page, 'happened')).toBeVisible();
});

test('a plan on paper has every line, however little of it is on the screen', async ({ page }) => {
	await page.goto('/plan/');
	await expect(field(page, 'happened')).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('What happened')).toBeVisible();
});

test('a step that comes from a guide shows the plan as far as the step and what follows', async ({
	page,
}) => {
	await page.goto('/guides/getting-up-from-a-chair/');
	await page.locator('[data-plan]').click();
	await expect(page.getByRole('heading', { name: 'My plan' })).toBeFocused();
	await expect(field(page, 'happened')).toBeHidden();
	await page
		.getByRole('button', { name: /^Add: / })
		.first()
		.click();
	await expect(field(page, 'who')).toBeVisible();
	await expect(field(page, 'happened')).toBeHidden();
});
