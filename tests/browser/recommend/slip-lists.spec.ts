import { expect, test } from '@playwright/test';
import { listsOn, partedOn } from '../../helpers/on-paper/headed-lists.ts';
import { linesOf } from '../../helpers/on-paper/paper-lines.ts';
import { readyPacks } from '../../helpers/picker/packs.ts';
import { openPicker } from '../../helpers/surgery.ts';

const packs = readyPacks.map((pack) => `#pack=${pack}`);
const SIX = '#3864-5618-4592-2917-2534-8413';
/** Printed each day: one on A5 whose list runs over to its second side, and one in large print. */
const DAILY = ['#pack=low-mood, clear', '#pack=housebound, large'];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a guide’s own slip says whom to call above each part of a list', async ({ page }) => {
		await page.goto('/slips/5175/');
		const lines = await linesOf(await page.pdf({ preferCSSPageSize: true }));
		await page.emulateMedia({ media: 'print' });
		expect(partedOn(lines, await listsOn(page, '.slip-top'))).toEqual([]);
	});
});

for (const hash of [...packs, SIX, '#2917', '#4592'])
	for (const size of ['clear', 'large']) {
		const slip = `${hash}, ${size}`;
		const tag = DAILY.includes(slip) ? [] : '@full';
		test(`${slip}: whoever turns the sheet reads whom to call`, { tag }, async ({ page }) => {
			await page.addInitScript(() => {
				window.print = () => undefined;
			});
			await openPicker(page, hash);
			const print = size === 'large' ? /^Large print slip/ : /^Print slip/;
			await page.getByRole('button', { name: print }).first().click();
			const lines = await linesOf(await page.pdf({ preferCSSPageSize: true }));
			await page.emulateMedia({ media: 'print' });
			const lists = await listsOn(page, '.slip-top');
			expect(lists.length).toBeGreaterThan(1);
			expect(partedOn(lines, lists)).toEqual([]);
		});
	}
