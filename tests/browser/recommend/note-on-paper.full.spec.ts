import { expect, test, type Page } from '@playwright/test';
import { letters, linesOf } from '../../helpers/on-paper/paper-lines.ts';
import { sheetsOf } from '../../helpers/paper.ts';
import { note, write } from '../../helpers/picker.ts';
import { openPicker } from '../../helpers/surgery.ts';

const SIX = '#3864-5618-4592-2917-2534-8413';
const LONG = 'Made-up note: keep the chair by the window and walk to the door and back. '.repeat(5);

/** The slip as a file, once it is laid out with what was typed. */
async function paperOf(page: Page): Promise<Buffer> {
	await page
		.getByRole('button', { name: /^Print slip/ })
		.first()
		.click();
	return page.pdf({ preferCSSPageSize: true });
}

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no note to print', async ({ page }) => {
		await page.goto('/slips/2917/');
		await expect(page.locator('[data-slip-note]')).toBeEmpty();
	});
});

for (const number of ['01632 960 777', '0800 111 222', '+44 1632 960 778', '(01632) 960 777'])
	test(`${number} in a note stands on one line, wherever that ends`, async ({ page }) => {
		await openPicker(page, '#4592');
		for (let more = 0; more < 16; more += 2) {
			await write(note(page), `Ring the made-up line by day ${'i'.repeat(more)} ten on ${number}.`);
			const lines = await linesOf(await paperOf(page));
			const isWhole = lines.some(({ text }) => letters(text).includes(letters(number)));
			expect(isWhole, `${more} letters more`).toBe(true);
		}
	});

test('ruled lines make no slip a sheet longer, with a note of any length', async ({ page }) => {
	test.slow();
	for (const withPractice of [true, false]) {
		await page.goto('about:blank');
		await openPicker(page, SIX);
		if (withPractice) {
			await write(page.getByLabel('Practice name'), 'A made-up surgery in a long street');
			await write(page.getByLabel('Practice phone'), '01632 960 000');
			for (const at of [1, 2, 3])
				await write(page.getByLabel(`Local number ${at}`), `Made-up team ${at} 01632 960 00${at}`);
		}
		for (let length = 0; length <= 300; length += 25) {
			await write(note(page), LONG.slice(0, length));
			const sheets = await sheetsOf(await paperOf(page));
			const last = sheets.at(-1)?.replace(/keepdoing\.example|\d+ \/ \d+/g, '') ?? '';
			expect(last.trim(), `${length} letters, ${sheets.length} sheets`).not.toBe('');
		}
	}
});
