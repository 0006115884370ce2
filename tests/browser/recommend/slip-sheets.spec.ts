import { expect, test, type Page } from '@playwright/test';
import { chosen } from '../../helpers/picker.ts';
import { brokenOn, letters, linesOf } from '../../helpers/on-paper/paper-lines.ts';
import { readSquare, sheetsOf, sheetSize } from '../../helpers/paper.ts';

const SIX = ['2917', '2534', '4183', '9394', '7114', '5175'];
const PAPERS = { a5: [148, 210], a4: [210, 297] } as const;
/** Where what is printable of a sheet ends, in millimetres from its top. */
const BOTTOM = { a5: 202, a4: 287 };
type Paper = keyof typeof PAPERS;

async function slipOf(page: Page, codes: string[], paper: Paper, size: string) {
	await page.goto(`/recommend/#${codes.join('-')}`);
	await expect(chosen(page)).toHaveCount(codes.length);
	await page.evaluate((value) => (document.documentElement.dataset['print'] = value), size);
	await page.getByLabel('Paper').evaluate((field: HTMLSelectElement, value) => {
		field.value = value;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	}, paper);
	const link = `https://keepdoing.example/r/#${codes.join('-')}${size === 'large' ? '.lp' : ''}`;
	await expect(page.locator('[data-slip] [data-qr]')).toHaveAttribute('data-qr', link);
	const used = (await page.locator('html').getAttribute('data-paper')) as Paper;
	const option = page.locator(`[data-practice="paper"] option[value="${paper}"]`);
	const isOffered = await option.evaluate((one: HTMLOptionElement) => !one.disabled);
	// After printing, the page is as it was before.
	return { used, link, isOffered, pdf: await page.pdf({ preferCSSPageSize: true }) };
}

const shown = (page: Page, selector: string) =>
	page
		.locator('[data-slip]')
		.evaluate(
			(slip, parts) =>
				[...slip.querySelectorAll<HTMLElement>(parts)]
					.filter((part) => part.checkVisibility())
					.map((part) => part.innerText),
			selector,
		);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a guide’s own slip has nothing to cut, and breaks nowhere', async ({ page }) => {
		await page.goto('/slips/2917/');
		const lines = await linesOf(await page.pdf({ preferCSSPageSize: true }));
		await page.emulateMedia({ media: 'print' });
		const headings = await shown(page, '[data-slip-group] > strong');
		expect(headings.length).toBeGreaterThan(1);
		const whole = ['keepdoing.example', 'Code 2917'];
		expect(brokenOn(lines, { headings, whole, bottom: BOTTOM.a4 })).toEqual([]);
		expect(lines.map(({ text }) => text)).not.toContain('Cut or fold here');
	});
});

/** Printed each day: the everyday slip, the fullest, and one in large print. The full run prints them all. */
const DAILY = ['1 on a5, clear', '6 on a5, clear', '3 on a4, large'];

for (const paper of ['a5', 'a4'] as const)
	for (const count of [1, 3, 6])
		for (const size of ['clear', 'large'] as const) {
			const slip = `${count} on ${paper}, ${size}`;
			const tag = DAILY.includes(slip) ? [] : '@full';
			const name = `${slip}: whole or not offered, no danger sign left out, and the square reads`;
			test(name, { tag }, async ({ page }) => {
				const codes = SIX.slice(0, count);
				const { used, link, isOffered, pdf } = await slipOf(page, codes, paper, size);
				expect(isOffered).toBe(used === paper);
				expect(await sheetSize(pdf)).toEqual(PAPERS[used]);
				const sheets = await sheetsOf(pdf);
				// A slip on two loose sheets loses one.
				if (used === 'a5') expect(sheets.length).toBeLessThanOrEqual(2);
				await page.emulateMedia({ media: 'print' });
				const signs = await shown(page, '.slip-top [data-slip-sign]');
				expect(signs.length).toBeGreaterThan(5);
				const words = sheets.join(' ');
				for (const sign of signs) expect(letters(words)).toContain(letters(sign));
				for (const code of codes) expect(words).toContain(`Code ${code}`);
				expect(words).toContain('DRAFT: for trying out, not for patients');
				expect(words).toContain('In an emergency call 999.');
				expect(words).toContain('Use by');
				// The ways to 999 that need no voice stand on large print.
				for (const way of ['999BSL', 'dial18000', 'textthewordregisterto999'])
					expect(letters(words).includes(way), way).toBe(size === 'large');
				// Whoever asks for A5 asks for no first steps, whatever paper the slip then needs.
				expect(words.includes('Try this first:')).toBe(paper === 'a4');

				const lines = await linesOf(pdf);
				const headings = await shown(page, '[data-slip-group] > strong, [data-steps-heading]');
				const numbers = await shown(page, '.call, [data-slip-locals] li');
				const whole = ['keepdoing.example', ...numbers];
				expect(brokenOn(lines, { headings, whole, bottom: BOTTOM[used] })).toEqual([]);
				for (const [at, text] of sheets.entries()) {
					expect(text.length, `sheet ${at + 1}`).toBeGreaterThan(150);
					const [before = '', after] = text.split('Cut or fold here');
					// What is to be cut has something on both its sides.
					if (after === undefined) continue;
					expect(before.length).toBeGreaterThan(50);
					expect(after).toContain('Try this first:');
				}
				const sheet = sheets.findIndex((text) => text.includes('Point your phone')) + 1;
				// It is read clean first, then blotted.
				expect(await readSquare(pdf, sheet, 0.06)).toBe(link);
			});
		}

test('the ruled lines never take a sheet more, and stay where there is room', async ({ page }) => {
	await slipOf(page, SIX.slice(0, 1), 'a5', 'clear');
	const lines = page.locator('.slip-lines');
	const sheetsNow = async () =>
		(await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).length;
	let steps = 0;
	// Room grows short step by step, whatever the guide says: every step moves what follows a little further down.
	for (; steps < 20 && (await lines.isVisible()); steps++) {
		const withLines = await sheetsNow();
		await lines.evaluate((one) => (one.style.display = 'none'));
		expect(await sheetsNow(), `step ${steps}`).toBe(withLines);
		await lines.evaluate((one) => one.removeAttribute('style'));
		await page.locator('.slip-end').evaluate((end, height) => {
			end.style.paddingTop = `${height}mm`;
			document.querySelector('[data-note]')?.dispatchEvent(new Event('input', { bubbles: true }));
			return new Promise((resolve) => setTimeout(resolve));
		}, steps * 10);
	}
	expect(steps).toBeGreaterThan(1);
	expect(steps).toBeLessThan(20);
});
