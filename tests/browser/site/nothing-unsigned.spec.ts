import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readLibrary } from '#tools/content/read-library.ts';
import { readSigns } from '#tools/content/read-signs.ts';
import { serveCopy, type ServedCopy } from '../../helpers/project-copy.ts';
import {
	buildForPatients,
	goneUnchecked,
	shown,
	signed,
	UNSIGNED_LINE,
	whyGone,
} from '../../helpers/public-build.ts';
import { tracesOf } from '../../helpers/whole-site.ts';

// One build serves every test here.
test.describe.configure({ mode: 'default' });

const UNSIGNED = 'head-injury';
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

test('a build for patients stops where the most urgent sign of an emergency is not signed', () => {
	const { status, output: said } = buildForPatients('stroke');
	expect(status).toBe(1);
	expect(said).toContain('nobody has checked the first sign of the emergency stroke');
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

	test('no page, search among them, shows a sign or a safety line that nobody has checked, nor says unchecked why a guide was taken down', () => {
		const [whyIsSigned = '', unsigned = ''] = signed.withdrawn;
		const line = readLibrary().safetyLines.get(UNSIGNED_LINE) as { lines: string[] };
		const sign = readSigns('content').get(UNSIGNED);
		const words = [
			...line.lines,
			...[sign?.you, sign?.other, sign?.short, sign?.meanwhile].filter(
				(said) => said !== undefined,
			),
			whyGone(unsigned),
			whyGone(goneUnchecked),
		];
		expect(words.length).toBeGreaterThan(6);
		const dist = join(folder, 'dist');
		expect(tracesOf(dist, words)).toEqual([]);
		expect(tracesOf(dist, [whyGone(whyIsSigned)])).toEqual([
			`${whyGone(whyIsSigned)} in /guides/${whyIsSigned}/index.html`,
		]);
		expect(output).toMatch(new RegExp(`^ {2}${goneUnchecked} +withdrawn, and no .* no page$`, 'm'));
	});

	test('a worksheet says who checked it', async ({ page }) => {
		await page.goto(`${site.base}/worksheets/if-i-fall/`);
		await expect(page.getByText('Checked by A made-up checker').first()).toBeVisible();
		await expect(page.locator('[data-state-line=draft]')).toHaveCount(0);
	});
});
