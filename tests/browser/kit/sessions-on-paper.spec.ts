import { expect, test, type Page } from '@playwright/test';
import { everyPage } from '../../helpers/built-pages.ts';
import { readSquare, sheetsOf } from '../../helpers/paper.ts';

const sessions = everyPage().filter((page) => /^\/sessions\/./.test(page));
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

async function printed(page: Page, size: 'clear' | 'large' = 'clear'): Promise<Buffer> {
	await page.evaluate((name) => (document.documentElement.dataset['print'] = name), size);
	return page.pdf({ preferCSSPageSize: true });
}

test.describe('on paper', () => {
	for (const address of sessions)
		test(`${address} prints whole: leader, a sheet a card, the way home, two slips of a kind on one sheet`, async ({
			page,
		}) => {
			await page.goto(address);
			const cards = await page.locator('.picture-card').count();
			for (const size of ['clear', 'large'] as const) {
				const sheets = (await sheetsOf(await printed(page, size))).map(squeezed);
				const first = sheets.findIndex((sheet) => sheet.includes('Card1Draft'));
				// The leader's sheet, and both sides of “Ask first”.
				expect(first).toBeLessThan(size === 'clear' ? 9 : 14);
				for (let card = 0; card < cards; card++) {
					const sheet = sheets[first + card] ?? '';
					expect(sheet).toContain(`Card${card + 1}Draft`);
					expect(sheet).toContain(
						squeezed((await page.locator('.card-words').nth(card).textContent()) ?? ''),
					);
				}
				const rest = sheets.slice(first + cards);
				expect(rest.at(-1)).toMatch(/(?:Didyoufeelsafe\?.*){2}/);
				expect(rest.join('')).toContain('Ifyouwatchorleaveearlytoday');
				expect(rest.at(-2)).toMatch(/(?:Whocouldhelpme:.*){2}/);
				// In large print the way home goes over two sides.
				expect(rest.length).toBe(size === 'clear' ? 3 : 4);
			}
		});

	test('a card fills a sheet on its side, with no letter below 28 pt, and nothing on it is cut', async ({
		page,
	}) => {
		await page.emulateMedia({ media: 'print' });
		for (const address of sessions) {
			await page.goto(address);
			await page.setViewportSize({ width: 1032, height: 700 });
			const faults = await page.locator('.picture-card').evaluateAll((cards) =>
				cards.flatMap((card) => {
					const { left, right, top, bottom } = card.getBoundingClientRect();
					return [...card.querySelectorAll('p, span, b, img, .card-words')].flatMap((part) => {
						const box = part.getBoundingClientRect();
						const small = Number.parseFloat(getComputedStyle(part).fontSize) * 0.75 < 27.9;
						// The box of a run of bold letters is higher than its line.
						const isOut =
							!['B', 'SPAN'].includes(part.tagName) &&
							(box.left < left - 1 ||
								box.right > right + 1 ||
								box.top < top - 1 ||
								box.bottom > bottom + 1);
						const words = card.querySelector('.card-words')?.getBoundingClientRect();
						const foot = card.querySelector('.card-code')?.getBoundingClientRect();
						const laps = (words?.bottom ?? 0) > (foot?.top ?? 0) + 1;
						return small || isOut || laps
							? [`${part.tagName} ${part.textContent}: ${small} ${isOut} ${laps}`]
							: [];
					});
				}),
			);
			expect(faults, address).toEqual([]);
		}
	});

	test('the square on the way home leads to the front door', async ({ page }) => {
		await page.goto(sessions[0] ?? '');
		await page.evaluate(() => (document.documentElement.dataset['printPart'] = 'home'));
		expect(await readSquare(await printed(page))).toMatch(/^https:\/\/[^/]+\/$/);
	});
});

test('no slip in large print runs over its half of the sheet', async ({ page }) => {
	for (const address of sessions) {
		await page.goto(address);
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 703, height: 1000 });
		await page.evaluate(() => (document.documentElement.dataset['print'] = 'large'));
		const over = await page
			.locator('.kit-slip')
			.evaluateAll((slips) =>
				slips
					.filter((slip) => slip.scrollHeight > slip.clientHeight + 1)
					.map((slip) => slip.textContent),
			);
		expect(over, address).toEqual([]);
	}
});
