import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { splitFiles } from '#lib/query/file-bundle.ts';
import { builtGuides } from '../../helpers/built-pages.ts';
import { inside, look, onLine } from '../../helpers/inside-guides.ts';
import { ask, box, results, urgentHelp } from '../../helpers/search-page.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no place is kept for what only a script can find', async ({ page }) => {
		await page.goto('/search/');
		await expect(inside(page)).toBeHidden();
	});
});

test('guides’ own words are looked through, and not the safety words that all share', () => {
	const joined = gunzipSync(readFileSync('dist/inside-guides/en-gb.bin'));
	const texts = [...splitFiles(new Uint8Array(joined))]
		.filter(([name]) => name.startsWith('fragment/'))
		.map(([, file]) => new TextDecoder().decode(file));
	expect(texts).toHaveLength(builtGuides().length);
	const shared = /When to get help|Skip to|How sure we are|What changed|Read next|On this page/;
	expect(texts.filter((text) => shared.test(text))).toEqual([]);
	expect(texts.join(' ')).toContain('leg lifter');
});

test.describe('on a good line', () => {
	test.beforeEach(async ({ page }) => {
		await onLine(page, '4g');
		await page.goto('/search/');
	});

	test(
		'a thing that one guide names is found under its heading, with the words marked',
		{ tag: '@smoke' },
		async ({ page }) => {
			await look(page, 'leg lifter');
			const first = inside(page).locator('li').first();
			await expect(first.locator('a')).toHaveAttribute('href', /^\/guides\/[a-z-]+\/#[a-z-]+$/);
			await expect(first.locator('mark').first()).toHaveText(/leg|lifter/i);
			await expect(page.locator('[data-search-results] mark')).toHaveCount(0);
			const href = await first.locator('a').getAttribute('href');
			await first.locator('a').click();
			await expect(page).toHaveURL(href ?? '');
			await expect(page.locator(':target')).toBeVisible();
		},
	);

	test('a misspelt word brings no passage that only begins with its first two letters', async ({
		page,
	}) => {
		await look(page, 'hevy');
		await expect(inside(page).locator('li')).toHaveCount(0);
	});

	test('a passage above the first heading of its guide has the title of the guide', async ({
		page,
	}) => {
		for (const query of ['access', 'chair', 'kettle', 'work']) {
			await look(page, query);
			const titles = await inside(page).locator('h3').allInnerTexts();
			expect(titles.length, query).toBeGreaterThan(0);
			expect(titles.join('\n')).not.toContain('undefined');
		}
	});

	test('nothing stands there where somebody needs help', async ({ page }) => {
		await look(page, 'leg lifter');
		await ask(page, 'I want to kill myself');
		await expect(urgentHelp(page)).toBeVisible();
		await expect(inside(page)).toBeHidden();
	});

	test('nothing stands there once nothing is asked', async ({ page }) => {
		await page.goto('/search/');
		await look(page, 'leg lifter');
		await page.goBack();
		await expect(page.getByLabel(box)).toHaveValue('');
		await expect(inside(page)).toBeHidden();
	});

	test('nothing jumps when it comes', async ({ page, context }) => {
		await context.route('**/*.bin', async (route) => {
			await new Promise((late) => setTimeout(late, 1200));
			await route.continue();
		});
		await page.setViewportSize({ width: 390, height: 844 });
		await ask(page, 'leg lifter');
		await page.waitForTimeout(600);
		await page.evaluate(() => {
			const seen = Object.assign(window, { moved: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					seen.moved += (entry as PerformanceEntry & { value: number }).value;
			}).observe({ type: 'layout-shift' });
		});
		await expect(inside(page)).toHaveAttribute('data-done', 'leg lifter');
		await page.waitForTimeout(200);
		expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
	});
});

for (const [line, effectiveType, saveData] of [
	['a slow line', '3g', false],
	['a line that saves data', '4g', true],
] as const)
	test(`on ${line} it comes by a press that says its size`, async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await onLine(page, effectiveType, saveData);
		await page.goto('/search/');
		await ask(page, 'leg lifter');
		const button = page.getByRole('button', { name: /^Look inside the guides too \(0\.\d MB\)$/ });
		await expect(button).toBeVisible();
		expect(asked.filter((url) => /\.bin$|pagefind\.js$/.test(url))).toEqual([]);
		await button.click();
		await expect(page.getByRole('heading', { name: 'Inside the guides' })).toBeFocused();
		await expect(inside(page).locator('mark').first()).toBeVisible();
		await expect(results(page).first()).toBeVisible();
	});
