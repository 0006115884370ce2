import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { HELD } from '#lib/write/form-answers.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { count, field } from '../../helpers/write-form.ts';

// The made-up guide names things of a made-up library.
const good = readFileSync('tests/content/bad/a-good-guide.mdx', 'utf8')
	.replaceAll('burns', 'hot-water')
	.replaceAll('"nose-over-toes"', '"chair-nose-over-toes"');
const answers = readAnswers(good, 'daily-activities')?.answers ?? {};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page explains, and gives the template to copy', async ({ page }) => {
		await page.goto('/write-a-guide/');
		await expect(page.locator('write-guide')).toBeHidden();
		await expect(page.getByText('copy this text into a file')).toBeVisible();
		await page.getByText('Write in a program of your own').click();
		await expect(page.getByLabel('A guide to fill')).toHaveValue(
			/<TryThisFirst>[\s\S]*\(fill in\)/,
		);
	});

	test('the page for authors shows every part', async ({ page }) => {
		await page.goto('/for-authors/');
		await expect(page.locator('[data-sample] [data-part="try-first"] li')).toHaveCount(3);
	});
});

async function fillAll(page: Page): Promise<void> {
	for (const [name, value] of Object.entries(answers)) {
		if ((HELD as readonly string[]).includes(name)) continue;
		const [, group, number] = /^(\w+)\.(\d+)\./.exec(name) ?? [];
		const repeats = page.locator(`[data-repeats="${group}"]`);
		if (group && (await repeats.locator(`[data-group="${group}.${number}"]`).count()) === 0)
			await repeats.locator('[data-another]').click();
		const tag = await field(page, name).evaluate(({ tagName }) => tagName);
		if (tag === 'FIELDSET') await tick(page, name, value.split('\n').filter(Boolean));
		else if (tag === 'SELECT') await field(page, name).selectOption(value);
		else await field(page, name).fill(value);
	}
}

async function tick(page: Page, name: string, values: string[]): Promise<void> {
	const list = field(page, name).locator('summary');
	if ((await list.count()) > 0) await list.click();
	for (const value of values) await field(page, name).locator(`[value="${value}"]`).check();
}

async function savedText(
	page: Page,
	button = 'Save as a file',
): Promise<{ name: string; text: string }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const download = await waiting;
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** What `npm run check-content` says of a guide, laid in a copy of our content: the one file that an author sends. */
function checkedWithOurs(slug: string, text: string): string {
	const place = mkdtempSync(join(tmpdir(), 'write-guide-'));
	cpSync('content', join(place, 'content'), { recursive: true });
	const folder = join(place, 'content/guides/daily-activities', slug);
	mkdirSync(folder);
	writeFileSync(join(folder, 'en.mdx'), text);
	const tool = resolve('src/tools/content/check-content.ts');
	return execFileSync(process.execPath, [tool, slug], { cwd: place, encoding: 'utf8' });
}

test('from an empty form to a file that passes the check', async ({ page }) => {
	await page.goto('/write-a-guide/');
	await field(page, 'title').fill('x'.repeat(61));
	await field(page, 'title').blur();
	await expect(page.locator('[data-problems="title"]')).toContainText(
		'Keep the title to 60 letters',
	);
	await fillAll(page);
	await expect(count(page)).toContainText('Nothing must be mended.');
	const { name, text } = await savedText(page);
	expect(checkedWithOurs(name.replace('.mdx', ''), text)).toContain('0 to mend');
});

test('each problem leads to its field, and not into the address', async ({ page }) => {
	await page.goto('/write-a-guide/');
	await field(page, 'words').fill('Eat <5 biscuits.');
	await expect(page.locator('[data-list]')).toContainText('The rest of the guide:');
	await page.locator('[data-list] a', { hasText: 'The rest of the guide' }).first().click();
	await expect(field(page, 'words')).toBeFocused();
	await page.locator('[data-list] a', { hasText: 'Guides to read next' }).first().click();
	await expect(field(page, 'related')).toBeFocused();
	expect(new URL(page.url()).hash).toBe('');
});

test('the preview has the look of the parts, and nothing typed becomes code', async ({ page }) => {
	await page.goto('/write-a-guide/');
	await page.getByText('See how it looks').click();
	await field(page, 'tryFirst').fill('Sit down.\nLook at your feet.\nStand up.');
	await field(page, 'words').fill(
		'[here](javascript:alert(1)) <Term means="x">fit note</Term> <img src=x onerror=alert(1)>',
	);
	const preview = page.locator('[data-preview]');
	await expect(preview.locator('[data-part="try-first"] .steps li')).toHaveCount(3);
	await expect(preview.locator('dfn')).toHaveText(/fit note/);
	await expect(preview.locator('img, [href^="javascript"], [onerror]')).toHaveCount(0);
});

test('a saved file opens again as it was; another guide’s file is not cut short', async ({
	page,
}) => {
	await page.goto('/write-a-guide/');
	const open = (name: string, text: string) =>
		page
			.locator('[data-open]')
			.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
	await open('a.mdx', good);
	await expect(page.locator('[data-opened]')).toHaveText(/^Opened\./);
	await expect(field(page, 'title')).toHaveValue(answers['title'] ?? '');
	const first = await savedText(page);
	await open('b.mdx', first.text);
	// The form holds words now, and is not overwritten unasked.
	await page.getByRole('button', { name: 'Open the file' }).click();
	expect((await savedText(page)).text).toBe(first.text);
	await open('c.mdx', good.replace('<TryThisFirst>', 'Words above.\n\n<TryThisFirst>'));
	await expect(page.locator('[data-opened]')).toContainText('more than the form has places for');
	await open('d.mdx', 'A letter.');
	await expect(page.locator('[data-opened]')).toContainText('not a guide that we can read');
});

test('the file of a new guide says that its topic is to be chosen again, and keeps one that is', async ({
	page,
}) => {
	await page.goto('/write-a-guide/');
	const buffer = Buffer.from(good.replace(/^code:.*\n/m, ''));
	const file = { name: 'a.mdx', mimeType: 'text/plain', buffer };
	const opened = page.locator('[data-opened]');
	await page.locator('[data-open]').setInputFiles(file);
	await expect(opened).toContainText('Its topic is not in the file: choose it again.');
	await field(page, 'topic').selectOption('return-to-work');
	await page.locator('[data-open]').setInputFiles(file);
	await page.getByRole('button', { name: 'Open the file' }).click();
	await expect(opened).toHaveText(/^Opened\. “Undo”/);
	await expect(field(page, 'topic')).toHaveValue('return-to-work');
});
