import { expect, test } from '@playwright/test';
import { look, onLine } from '../../helpers/inside-guides.ts';
import { ask } from '../../helpers/search-page.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is fetched to look inside guides', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('/search/#q=kettle', { waitUntil: 'networkidle' });
		expect(asked.filter((url) => url.includes('/inside-guides/'))).toEqual([]);
	});
});

test('the same is fetched whatever is asked, and nothing more after that', async ({ page }) => {
	await onLine(page, '4g');
	const phrases = [
		...['leg lifter', 'zzyzx', 'kettle', 'my husband will not wake up', 'fit note'],
		...['Lifeline', 'bath board', 'passport renewal', 'pacing', 'tablets in a blister pack'],
	];
	const fetched: string[][] = [];
	for (const phrase of phrases) {
		const asked: string[] = [];
		const note = (request: { url(): string }) => asked.push(request.url());
		await page.goto('about:blank');
		page.on('request', note);
		await page.goto(`/search/#q=${encodeURIComponent(phrase)}`, { waitUntil: 'networkidle' });
		await expect(page.locator('guide-search')).toHaveAttribute('data-search-done', phrase);
		await page.waitForFunction(
			() => performance.getEntriesByName(`${location.origin}/inside-guides/en-gb.bin`).length > 0,
		);
		await page.waitForLoadState('networkidle');
		page.off('request', note);
		fetched.push(asked.map((url) => url.replace(/#.*/, '')).toSorted());
	}
	for (const asked of fetched) expect(asked).toEqual(fetched[0]);
	const later: string[] = [];
	page.on('request', (request) => later.push(request.url()));
	for (const phrase of phrases) await ask(page, phrase);
	await look(page, 'leg lifter');
	expect(later).toEqual([]);
});
