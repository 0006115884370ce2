import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtGuides } from '../../helpers/built-pages.ts';

const dist = resolve(import.meta.dirname, '../../../dist');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a shared link to a guide shows its title and a picture of its own', async ({ page }) => {
		const pictures = new Set<string>();
		for (const address of builtGuides()) {
			await page.goto(address);
			const title = await page.locator('meta[property="og:title"]').getAttribute('content');
			expect(title).toBe(await page.locator('h1').innerText());
			const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
			const path = `${dist}${new URL(picture ?? '').pathname}`;
			expect(existsSync(path), path).toBe(true);
			expect(statSync(path).size).toBeLessThan(150_000);
			pictures.add(path);
		}
		expect(pictures.size).toBe(builtGuides().length);
	});
});

test('a shared picture has the size that messaging apps ask for', async ({ page }) => {
	await page.goto('/');
	const size = await page.evaluate(async () => {
		const picture = new Image();
		picture.src = '/share/getting-up-from-a-chair.jpg';
		await picture.decode();
		return [picture.naturalWidth, picture.naturalHeight];
	});
	expect(size).toEqual([1200, 630]);
});

for (const icon of ['icon-192', 'icon-512', 'icon-maskable-512', 'apple-touch-icon']) {
	test(`${icon}.png is there for phones that put the site on their first screen`, async ({
		request,
	}) => {
		const answer = await request.get(`/${icon}.png`);
		expect(answer.status()).toBe(200);
		expect(answer.headers()['content-type']).toBe('image/png');
	});
}
