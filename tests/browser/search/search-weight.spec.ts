import { expect, test } from '@playwright/test';
import { everyFile, packed } from '../../helpers/built-pages.ts';
import { onLine } from '../../helpers/inside-guides.ts';

const PICTURES = '/search-pictures.json';
/** Welsh words are longer, and pack worse. */
const MOST = { '/search/': 120_000, '/cy/search/': 122_000, pictures: 13_500 };

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is fetched that a script would search with', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto('/search/#q=chair', { waitUntil: 'networkidle' });
		expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
	});
});

for (const [search, query] of [
	['/search/', 'chair'],
	['/cy/search/', 'cadair'],
] as const)
	test(`all that a first result of ${search} needs is small, and so are the pictures that come after it`, async ({
		page,
	}) => {
		test.skip(!everyFile().includes(search), 'This build has no pages in that language.');
		await onLine(page, '3g');
		const asked = new Set<string>();
		page.on('request', (request) => {
			if (request.resourceType() !== 'font') asked.add(new URL(request.url()).pathname);
		});
		await page.goto(`${search}#q=${query}`, { waitUntil: 'networkidle' });
		await expect(page.locator('[data-search-results] svg path').first()).toBeAttached();
		expect(asked.delete(PICTURES)).toBe(true);
		const sizes = [...asked].map(
			(path) => [path, packed(path.replace(/\/$/, '/index.html'))] as const,
		);
		const sum = sizes.reduce((all, [, one]) => all + one, 0);
		expect(sum, JSON.stringify(Object.fromEntries(sizes))).toBeLessThanOrEqual(MOST[search]);
		expect(packed(PICTURES)).toBeLessThanOrEqual(MOST.pictures);
	});
