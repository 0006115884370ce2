import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSigns } from '#tools/content/read-signs.ts';
import { serveCopy, type ServedCopy } from '../../helpers/project-copy.ts';
import { buildForPatients, shown } from '../../helpers/public-build.ts';

// One build serves every test here.
test.describe.configure({ mode: 'default' });

const UNSIGNED = 'stroke';
const SHOWS_IT = 'getting-up-from-a-chair';
let folder = '';
let output = '';
let site: ServedCopy;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	({ folder, output } = buildForPatients(UNSIGNED));
	site = await serveCopy(folder);
});

test.afterAll(() => {
	site.remove();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a checked guide that shows a sign which nobody has checked is held back, and its slip', () => {
		expect(shown).toContain(SHOWS_IT);
		expect(output).toMatch(new RegExp(`^ {2}${SHOWS_IT} +waiting: a danger sign`, 'm'));
		for (const page of [`guides/${SHOWS_IT}`, 'slips/2917'])
			expect(existsSync(join(folder, 'dist', page, 'index.html')), page).toBe(false);
	});

	test('Urgent help lists every danger sign but that one', async ({ page }) => {
		await page.goto(`${site.base}/urgent-help/`);
		const listed = await page.locator('[data-sign-index] div li').allInnerTexts();
		const signs = [...readSigns('content').values()].filter(({ name }) => name !== UNSIGNED);
		expect(listed.toSorted()).toEqual(signs.map(({ short }) => short).toSorted());
	});
});
