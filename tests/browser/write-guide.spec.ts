import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { giveCode } from '#lib/given-codes.ts';
import { readAnswers } from '#lib/write/read-answers.ts';

// The made-up guide names things of a made-up library.
const good = readFileSync('tests/content/bad/a-good-guide.mdx', 'utf8')
	.replaceAll('burns', 'hot-water')
	.replaceAll('"nose-over-toes"', '"chair-nose-over-toes"');
const answers = readAnswers(good, 'daily-activities')?.answers ?? {};
const SECRET = 'a walking stick named Gladys';

const count = (page: Page) => page.locator('[data-count]');
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page explains, and gives the template to copy', async ({ page }) => {
		await page.goto('/write-a-guide/');
		await expect(page.locator('write-guide')).toBeHidden();
		expect(await page.locator('noscript').allInnerTexts()).toContainEqual(
			expect.stringContaining('copy this text into a file'),
		);
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

/** What `npm run check-content` says of a guide, laid in a copy of our content with its code given. */
function checkedWithOurs(slug: string, text: string): string {
	const place = mkdtempSync(join(tmpdir(), 'write-guide-'));
	cpSync('content', join(place, 'content'), { recursive: true });
	const folder = join(place, 'content/guides/daily-activities', slug);
	mkdirSync(folder);
	writeFileSync(join(folder, 'en.mdx'), text);
	const codes = join(place, 'content/codes.txt');
	const code = /^code: "(\d{4})"/m.exec(text)?.[1] ?? '';
	writeFileSync(codes, giveCode(readFileSync(codes, 'utf8'), code, slug));
	const tool = resolve('src/tools/check-content.ts');
	return execFileSync(process.execPath, [tool, slug], { cwd: place, encoding: 'utf8' });
}

test('from an empty form to a file that passes the check', async ({ page }) => {
	test.setTimeout(90_000);
	await page.goto('/write-a-guide/');
	await expect(page.locator('[data-code]')).toHaveText(/^\d{4}$/);
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
	await expect(page.locator('[data-said]')).toHaveText('Opened.');
	await expect(field(page, 'title')).toHaveValue(answers['title'] ?? '');
	const first = await savedText(page);
	await open('b.mdx', first.text);
	expect((await savedText(page)).text).toBe(first.text);
	await open('c.mdx', good.replace('</Options>', '</Options>\n\nMore words.'));
	await expect(page.locator('[data-said]')).toContainText('more than the form has places for');
	await open('d.mdx', 'A letter.');
	await expect(page.locator('[data-said]')).toContainText('not a guide that we can read');
});

test('nothing typed leaves the page, and it is kept only when asked', async ({
	page,
	context,
	baseURL,
}) => {
	const sent: string[] = [];
	const said: string[] = [];
	page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	await page.goto('/write-a-guide/');
	await field(page, 'title').fill(SECRET);
	await field(page, 'title').press('Enter');
	await field(page, 'words').fill(SECRET);
	await field(page, 'summary').fill(SECRET);
	await expect(count(page)).toContainText('to mend');
	const stored = () =>
		page.evaluate(async () => [
			JSON.stringify({ ...localStorage }),
			JSON.stringify({ ...sessionStorage }),
			String((await caches.keys()).length + (await indexedDB.databases()).length),
		]);
	expect(await stored()).toEqual(['{}', '{}', '0']);
	expect(page.url()).toBe(`${baseURL}/write-a-guide/`);
	expect(sent.filter((line) => !line.startsWith(`${baseURL}/`) || line.includes('Gladys'))).toEqual(
		[],
	);
	expect(said).toEqual([]);
	expect(await context.cookies()).toEqual([]);

	await page.getByLabel('Keep what I write on this device').check();
	await page.reload();
	await expect(field(page, 'title')).toHaveValue(SECRET);
	await page.getByRole('button', { name: 'Clear the form' }).click();
	await page.getByRole('button', { name: 'Press again to clear' }).click();
	await expect(field(page, 'title')).toHaveValue('');
	expect(await stored()).toEqual(['{}', '{}', '0']);
});

test('a pull request carries a short text, and copies a long one first', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		window.open = (address) => {
			document.body.dataset['opened'] = String(address);
			return null;
		};
	});
	await page.goto('/write-a-guide/');
	await field(page, 'title').fill('A warm drink');
	await field(page, 'topic').selectOption('daily-activities');
	const send = page.getByRole('button', { name: 'Open a pull request' });
	const opened = async () =>
		new URL((await page.locator('body').getAttribute('data-opened')) ?? '');
	await send.click();
	await expect(page.locator('[data-said]')).toHaveText(/in place/);
	expect((await opened()).searchParams.get('value')).toContain('title: "A warm drink"');
	await field(page, 'words').fill('Warm the cup first. '.repeat(400));
	await send.click();
	await expect(page.locator('[data-said]')).toContainText('Paste them');
	const address = await opened();
	expect(address.href.length).toBeLessThan(7500);
	expect(address.searchParams.get('filename')).toBe(
		'content/guides/daily-activities/a-warm-drink/en.mdx',
	);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
		'Warm the cup first.',
	);
});

for (const address of ['/write-a-guide/', '/for-authors/', '/something-wrong/']) {
	for (const width of [390, 1280]) {
		test(`${address} at ${width} px has no fault that axe can find`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(address);
			await page.evaluate(() =>
				document.querySelectorAll('details').forEach((part) => (part.open = true)),
			);
			if (address === '/write-a-guide/') {
				await field(page, 'words').fill('<GetHelp level="now">\n\n- you faint\n\n</GetHelp>');
				await field(page, 'words').blur();
				await expect(page.locator('[data-preview] h3').first()).toBeVisible();
			}
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
		});
	}
}
