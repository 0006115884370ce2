import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from 'esbuild';
import { expect, test, type Page } from '@playwright/test';
import { oldestBrowsers, scriptTargets } from '#lib/publish/oldest-browsers.ts';

const dist = resolve(import.meta.dirname, '../../../dist');

const { chrome, safari } = oldestBrowsers;

/** What came to browsers after these, and is no syntax: a pattern made of text may look behind itself too. */
const NEWER =
	/\.(toSorted|toReversed|toSpliced|findLast|findLastIndex|groupBy|withResolvers|isSubsetOf|union|checkVisibility|hasOwn)\(|\bstructuredClone\(|\(\?<[=!]/g;

/** A script as esbuild writes it for some browsers: the syntax that they do not know it writes another way. */
async function written(script: string, target: string | string[]): Promise<string> {
	// It counts one that lacks the newest alphabets as not knowing `\p{…}` at all.
	const supported = { 'regexp-unicode-property-escapes': true };
	return (await transform(script, { target, supported })).code;
}

/** The scripts that a page asks for, with all that they import. */
async function scriptsOf(page: Page, address: string): Promise<string[]> {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	return [...scripts].filter((path) => path.startsWith('/_astro/'));
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a guide is whole, so that a browser too old for our scripts shows it all', async ({
		page,
	}) => {
		await page.goto('/guides/getting-up-from-a-chair/');
		await expect(page.getByRole('heading', { name: 'Try this first' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'When to get help' })).toBeVisible();
	});
});

for (const address of [
	'/',
	'/guides/getting-up-from-a-chair/',
	'/r/#2917',
	'/search/#q=chair',
	'/recommend/',
	'/plan/',
	'/worksheets/return-to-work/',
	'/offline/',
]) {
	test(`${address} asks nothing of a browser that Chrome ${chrome} and Safari ${safari} do not know`, async ({
		page,
	}) => {
		const scripts = await scriptsOf(page, address);
		expect(scripts.length).toBeGreaterThan(0);
		for (const path of scripts) {
			const text = readFileSync(`${dist}${path}`, 'utf8');
			expect(await written(text, scriptTargets), path).toBe(await written(text, 'esnext'));
			expect(text.match(NEWER) ?? [], path).toEqual([]);
		}
	});
}

test(`the one sheet has nothing that Chrome ${chrome} drops whole`, async ({ page }) => {
	await page.goto('/');
	const sheet = (await page.locator('style').textContent()) ?? '';
	expect(sheet.length).toBeGreaterThan(1000);
	expect(sheet).not.toMatch(/@layer|@property|oklch\(|color-mix\(|width>=|:is\([^)]*&/);
});
