import { expect, test, type Page } from '@playwright/test';
import { everyPage } from '../../helpers/built-pages.ts';
import { readSquare, sheetsOf } from '../../helpers/paper.ts';
import { letters, linesOf } from '../../helpers/on-paper/paper-lines.ts';

const sheets = everyPage().filter((page) => page.startsWith('/sheets/'));
const CHAIR = '/sheets/2917/';
/** As many tests as keep both workers busy. */
const PARTS = 12;
/** Each size of print, and how many sides it may take. */
const SIZES = [
	['clear', [2]],
	['large', [2, 3, 4]],
] as const;
const isFull = process.env['KEEP_DOING_BATTERY'] === 'full';

async function printed(page: Page, size: 'clear' | 'large'): Promise<Buffer> {
	await page.evaluate((name) => (document.documentElement.dataset['print'] = name), size);
	return page.pdf({ preferCSSPageSize: true });
}

test('every guide that has a code has a sheet', () => {
	const codes = everyPage().filter((page) => page.startsWith('/slips/'));
	expect(sheets.map((page) => page.slice(-5))).toEqual(codes.map((page) => page.slice(-5)));
});

for (let part = 0; part < PARTS; part++) {
	test(`each guide is on two sides of A4 at 14 pt, ${part + 1} of ${PARTS}`, async ({ page }) => {
		test.setTimeout(120_000);
		for (const address of sheets.filter((_, index) => index % PARTS === part)) {
			await page.goto(address);
			for (const [size, allowed] of isFull ? SIZES : SIZES.slice(0, 1)) {
				const pdf = await printed(page, size);
				const sides = await sheetsOf(pdf);
				expect.soft(allowed, `${address}, ${size}`).toContain(sides.length);
				const lines = (await linesOf(pdf)).map(({ text }) => letters(text));
				for (const number of await page
					.locator('.one-sheet [href^="tel:"]:visible')
					.allInnerTexts())
					expect.soft(lines, address).toContainEqual(expect.stringContaining(letters(number)));
				const paper = sides.join(' ').replaceAll(/\s+/g, '');
				// Words below two pictures side by side come line by line from paper.
				const shown = await page.locator('.one-sheet li:visible').evaluateAll((lines) =>
					lines.map((line) => {
						const own = line.cloneNode(true) as Element;
						for (const picture of own.querySelectorAll('figure')) picture.remove();
						return own.textContent;
					}),
				);
				// A blank is a rule on paper.
				for (const text of shown)
					expect.soft(paper, `${address}, ${size}`).toContain(text.replaceAll(/[\s_]+/g, ''));
			}
		}
	});
}

test('a sheet is read by a phone, and says its state, code, address and side', async ({ page }) => {
	await page.goto(CHAIR);
	const pdf = await printed(page, 'clear');
	expect(await readSquare(pdf)).toMatch(/\/g\/2917\/?$/);
	for (const [index, side] of (await sheetsOf(pdf)).entries()) {
		expect(side).toContain('Draft');
		expect(side).toContain('2917');
		expect(side).toContain(`${index + 1} / 2`);
		expect(side).toMatch(/999/);
	}
});

test('at 14 pt nothing is smaller, and at 18 pt neither', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const [size, least] of [
		['clear', 14],
		['large', 18],
	] as const) {
		await page.goto(CHAIR);
		await page.evaluate((name) => (document.documentElement.dataset['print'] = name), size);
		const points = await page.locator('.one-sheet').evaluate((sheet) => {
			const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
			const sizes: number[] = [];
			while (walker.nextNode()) {
				const inside = walker.currentNode.parentElement;
				if (!walker.currentNode.nodeValue?.trim() || !inside?.checkVisibility()) continue;
				sizes.push(parseFloat(getComputedStyle(inside).fontSize) * 0.75);
			}
			return sizes;
		});
		expect(points.length).toBeGreaterThan(50);
		expect(Math.round(Math.min(...points) * 10) / 10).toBeGreaterThanOrEqual(least);
	}
});

test('a guide’s first print button opens its sheet, which prints itself once', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			const { dataset } = document.body;
			dataset['printed'] = String(Number(dataset['printed'] ?? 0) + 1);
		};
	});
	await page.goto('/guides/getting-up-from-a-chair/');
	await page.getByRole('link', { name: 'Print on one sheet' }).click();
	await expect(page).toHaveURL(/\/sheets\/2917\/$/);
	await expect(page.locator('body')).toHaveAttribute('data-printed', '1');
	await page.reload();
	await expect(page.getByRole('button', { name: 'Print on one sheet' })).toBeVisible();
	await expect(page.locator('body')).not.toHaveAttribute('data-printed');
});
