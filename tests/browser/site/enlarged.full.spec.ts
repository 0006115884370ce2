import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { askPage, prepare } from '../../battery/in-page.ts';
import { press } from '../../helpers/worksheet.ts';

/** The battery asks each page as it comes. Here it is asked with what our scripts add to it. */
const looks = [
	{ name: 'at 400 % zoom', width: 320, height: 256, size: '' },
	{ name: 'with the text alone at 200 %', width: 1280, height: 800, size: '200%' },
	{ name: 'with the text alone at 200 % on a phone', width: 390, height: 844, size: '200%' },
];

const noRoom = () => {
	Storage.prototype.setItem = () => {
		throw new DOMException('full', 'QuotaExceededError');
	};
};

/** What a reader may have in front of them, and what they must be able to press then. */
const states: [what: string, act: (page: Page) => Promise<unknown>, button: string | RegExp][] = [
	[
		'a worksheet that asks which copy to keep',
		async (page) => {
			await page.goto('/worksheets/if-i-fall/');
			await page.getByLabel('Another way').fill('A whistle');
			const other = await page.context().newPage();
			await other.goto('/worksheets/if-i-fall/');
			await other.getByLabel('Another way').fill('A bell');
			await press(other, 'Keep on this device');
			await other.close();
		},
		'Keep what is here',
	],
	[
		'a worksheet that cannot be kept',
		async (page) => {
			await page.addInitScript(noRoom);
			await page.goto('/worksheets/if-i-fall/');
			await page.getByLabel('Another way').fill('A whistle');
			await press(page, 'Keep on this device');
		},
		'Save to a file',
	],
	[
		'a plan within a guide',
		async (page) => {
			await page.goto('/guides/getting-up-from-a-chair/');
			await page.getByRole('link', { name: 'Add to my plan' }).click();
			await page
				.getByRole('button', { name: /^Add: / })
				.first()
				.click();
		},
		'Clear everything',
	],
	[
		'a form that asks before a file takes the place of a draft',
		async (page) => {
			await page.goto('/write-a-guide/');
			await page.locator('[data-field="title"]').fill('A made-up guide');
			const buffer = readFileSync('tests/content/bad/a-good-guide.mdx');
			await page
				.getByLabel('Open a saved file')
				.setInputFiles({ name: 'a.mdx', mimeType: 'text/plain', buffer });
		},
		'Leave the form as it is',
	],
	[
		'a search page that was renewed',
		async (page) => {
			await page.route('**/search-alarms.json', (route) =>
				route.fulfill({ json: { help: {}, stamp: 'another' } }),
			);
			await page.goto('/search/');
			await page.locator('#find').fill('stairs');
		},
		'Show it as it is now',
	],
	[
		'a list that no mail program takes',
		async (page) => {
			await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
			await page.goto('/r/#2917');
			await page.getByRole('button', { name: 'Send to someone who helps' }).click();
		},
		'Copy',
	],
	[
		'a slip that cannot be printed',
		async (page) => {
			await page.addInitScript(() => Object.assign(window, { print: undefined }));
			await page.goto('/recommend/#2917');
			await page
				.getByRole('button', { name: /^Print/ })
				.first()
				.click();
		},
		/^Print/,
	],
];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a worksheet fits where the screen is enlarged', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await page.goto('/worksheets/if-i-fall/');
		// A page without scripts is measured from outside it.
		const main = await page.locator('main').boundingBox();
		expect((main?.x ?? 0) + (main?.width ?? 999)).toBeLessThanOrEqual(320);
	});
});

for (const [index, { name, width, height, size }] of looks.entries())
	for (const [what, act, button] of states)
		test(
			`${what} fits, and is pressed, ${name}`,
			{ tag: index === 0 ? [] : '@full' },
			async ({ page, context }) => {
				await prepare(context);
				await page.setViewportSize({ width, height });
				await act(page);
				await page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
				const wanted = page.getByRole('button', { name: button, exact: true }).first();
				await expect(wanted).toBeVisible();
				// A line to write on scrolls as one types: what was typed here is longer than it.
				const faults = await askPage(page, 'cutOffFaults');
				expect(faults.filter((fault) => !fault.startsWith('Cut off: <input'))).toEqual([]);
				// Nothing lies over it.
				await wanted.click({ trial: true });
			},
		);
