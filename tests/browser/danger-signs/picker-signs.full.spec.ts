import { expect, test, type Page } from '@playwright/test';
import { signsOnSlip, type NamedSigns } from '#lib/danger-signs/signs-of-guide.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const { guides, dangerSigns: table } = readLibrary();
const named = new Map<string, NamedSigns>(
	guides.flatMap(({ facts }) => (facts ? [[facts.code, facts.checkFirst] as const] : [])),
);

const wanted = (signs: NamedSigns[]) => signsOnSlip(signs, table).map(({ name }) => name);

/** The names of the signs that a part of the page shows once it is unfolded. */
const signsIn = (page: Page, selector: string) =>
	page
		.locator(`${selector} [data-slip-sign]:not([hidden])`)
		.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-slip-sign')));

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('each guide’s own slip carries every sign that the guide names for one', async ({
		page,
	}) => {
		test.slow();
		for (const [code, signs] of named) {
			await page.goto(`/slips/${code}/`);
			expect((await signsIn(page, '.slip-top')).toSorted(), code).toEqual(
				wanted([signs]).toSorted(),
			);
		}
	});
});

test('a slip carries every sign of its guides, and so does the clinician’s list; the steps under the cut line those of theirs', async ({
	page,
}) => {
	test.slow();
	await page.goto('/recommend/');
	const packs = await page
		.locator('[data-pack]')
		.evaluateAll((all) => all.map((pack) => pack.getAttribute('data-pack') ?? ''));
	expect(packs.length).toBeGreaterThan(5);
	for (const link of [...named.keys(), ...packs]) {
		const codes = link.split('-');
		const signs = codes.flatMap((code) => named.get(code) ?? []);
		expect(signs).toHaveLength(codes.length);
		await page.evaluate((hash) => (location.hash = hash), link);
		await expect(page.locator('[data-qr]')).toHaveAttribute('data-qr', new RegExp(`#${link}$`));
		const all = wanted(signs).toSorted();
		expect((await signsIn(page, '.slip-top')).toSorted(), link).toEqual(all);
		expect((await signsIn(page, '[data-check-list]')).toSorted(), link).toEqual(all);
		const ofFirst = wanted(signs.slice(0, 1).map((one) => ({ ...one, watch: [] }))).toSorted();
		const below = '[data-slip-steps]:not([hidden])';
		expect((await signsIn(page, below)).toSorted(), link).toEqual(ofFirst);
	}
});
