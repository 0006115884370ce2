import { expect, test, type Page } from '@playwright/test';
import { everyPage } from '../../helpers/built-pages.ts';
import { readSquare, sheetSize, sheetsOf } from '../../helpers/paper.ts';

const sessions = everyPage().filter((page) => /^\/sessions\/./.test(page));
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

async function printed(page: Page, size: 'clear' | 'large' = 'clear'): Promise<Buffer> {
	await page.evaluate((name) => (document.documentElement.dataset['print'] = name), size);
	return page.pdf({ preferCSSPageSize: true });
}

test.describe('on paper', () => {
	for (const address of sessions)
		test(`${address} prints whole: leader, a sheet a card, the way home, two slips on one sheet`, async ({
			page,
		}) => {
			test.setTimeout(90_000);
			await page.goto(address);
			const cards = await page.locator('.picture-card').count();
			for (const size of ['clear', 'large'] as const) {
				const sheets = (await sheetsOf(await printed(page, size))).map(squeezed);
				const first = sheets.findIndex((sheet) => /Step\dof\d/.test(sheet));
				expect(first).toBeLessThan(size === 'clear' ? 7 : 11);
				for (let card = 0; card < cards; card++) {
					const sheet = sheets[first + card] ?? '';
					expect(sheet).toContain(`Card${card + 1}Draft`);
					expect(sheet).toContain(
						squeezed((await page.locator('.card-words').nth(card).textContent()) ?? ''),
					);
				}
				const rest = sheets.slice(first + cards);
				expect(rest.at(-1)).toMatch(/(?:Didyoufeelsafe\?.*){2}/);
				expect(rest.join('')).toContain('Ifyoucannotjoinintoday');
				expect(rest.length).toBeLessThanOrEqual(size === 'clear' ? 2 : 3);
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

test('one part prints alone, and the whole kit after it', async ({ page }) => {
	await page.goto(sessions[0] ?? '');
	await page.evaluate(() => {
		window.print = () => undefined;
	});
	const cards = await page.locator('.picture-card').count();
	await page.getByRole('button', { name: 'The picture cards' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-print-part', 'cards');
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(await sheetsOf(pdf)).toHaveLength(cards);
	expect(await sheetSize(pdf)).toEqual([297, 210]);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('html')).not.toHaveAttribute('data-print-part');
	await page.getByRole('button', { name: 'The feedback slips' }).click();
	const slips = await page.pdf({ preferCSSPageSize: true });
	expect(await sheetsOf(slips)).toHaveLength(1);
	expect(await sheetSize(slips)).toEqual([210, 297]);
});
