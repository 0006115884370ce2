import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { kept } from '../../helpers/worksheet.ts';
import { field } from '../../helpers/write-form.ts';

const ADDRESS = '/write-a-guide/';
const box = (page: Page) => page.getByLabel('Keep what I write on this device');
const line = (page: Page) => page.locator('[data-keeping]');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no file to open, and nothing to keep', async ({ page }) => {
		await page.goto(ADDRESS);
		await expect(page.getByLabel('Open a saved file')).toBeHidden();
		await expect(box(page)).toBeHidden();
	});
});

test.describe('what another window kept', () => {
	const KEY = 'keep-doing.guide';
	const record = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
	const keepElsewhere = (page: Page, from: string, to: string) =>
		page.evaluate(
			([key, before, after]) =>
				localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace(before, after)),
			[KEY, from, to] as const,
		);

	test.beforeEach(async ({ page }) => {
		await page.goto(ADDRESS);
		await field(page, 'title').fill('A made-up guide');
		await keepElsewhere(page, 'made-up', 'longer');
	});

	test('goes neither with the tick nor with Clear, until the author says so', async ({ page }) => {
		await box(page).uncheck();
		await expect(line(page)).toContainText('Another window kept newer words');
		expect(await record(page)).toContain('A longer guide');
		await page.getByRole('button', { name: 'Clear the form' }).click();
		expect(await record(page)).toContain('A longer guide');
		await page.getByRole('button', { name: 'Show them here' }).click();
		await expect(field(page, 'title')).toHaveValue('A longer guide');
		await expect(box(page)).toBeChecked();
	});

	test('ticks the box where it fills the form', async ({ page, context }) => {
		await box(page).uncheck();
		await page.getByRole('button', { name: 'Take them off this device' }).click();
		expect(await kept(page)).toEqual([]);
		await field(page, 'title').fill('');
		const second = await context.newPage();
		await second.goto(ADDRESS);
		await field(second, 'title').fill('A second guide');
		await expect(field(page, 'title')).toHaveValue('A second guide');
		await expect(box(page)).toBeChecked();
	});
});

test('a draft that is damaged is left alone, and the box says that nothing is kept', async ({
	page,
}) => {
	await page.goto(ADDRESS);
	const damaged = '{"version":1,"answers":null}';
	await page.evaluate((text) => localStorage.setItem('keep-doing.guide', text), damaged);
	await page.reload();
	await expect(line(page)).toContainText('we cannot read it');
	await expect(box(page)).not.toBeChecked();
	await field(page, 'title').fill('A made-up guide');
	expect(await kept(page)).toEqual([['keep-doing.guide', damaged]]);
});

test('a file asks before it takes the place of a draft', async ({ page }) => {
	const buffer = readFileSync('tests/content/bad/a-good-guide.mdx');
	const open = () =>
		page
			.getByLabel('Open a saved file')
			.setInputFiles({ name: 'a.mdx', mimeType: 'text/plain', buffer });
	await page.goto(ADDRESS);
	await field(page, 'title').fill('A made-up draft');
	await open();
	await page.getByRole('button', { name: 'Leave the form as it is' }).click();
	await expect(field(page, 'title')).toHaveValue('A made-up draft');
	await open();
	await page.getByRole('button', { name: 'Open the file' }).click();
	await expect(page.locator('main').getByText('Opened.')).toBeVisible();
	await expect(field(page, 'title')).not.toHaveValue('A made-up draft');
	expect(JSON.stringify(await kept(page))).not.toContain('A made-up draft');
});

const badFiles: [string, string | Buffer][] = [
	['of ten million letters', Buffer.alloc(10_000_000, 'x')],
	['nested a thousand deep', `---\nevidence: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`],
	['with hostile names', '---\n__proto__: {title: x}\nconstructor: 1\n---\n'],
	['that grows without end', `---\na: &a [x, x]\n${bomb()}---\n`],
	['with half a letter', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xed, 0xa0, 0x80])],
];
for (const [what, content] of badFiles) {
	test(`a file ${what} is refused in one sentence, and changes nothing`, async ({ page }) => {
		await page.goto(ADDRESS);
		await field(page, 'title').fill('A made-up draft');
		const before = await kept(page);
		const buffer = Buffer.from(content);
		await page
			.getByLabel('Open a saved file')
			.setInputFiles({ name: 'a.mdx', mimeType: 'text/plain', buffer });
		await expect(page.locator('[data-opened]')).toContainText(
			/not a guide that we can read|holds more|too big|changed the letters/,
		);
		await expect(field(page, 'title')).toHaveValue('A made-up draft');
		expect(await kept(page)).toEqual(before);
	});
}

/** Each line holds the one before twice: thirty of them make a thousand million. */
function bomb(): string {
	const names = [...'abcdefghijklmnopqrstuvwxyz'];
	return names
		.slice(1)
		.map((name, at) => `${name}: &${name} [*${names[at]}, *${names[at]}]\n`)
		.join('');
}
