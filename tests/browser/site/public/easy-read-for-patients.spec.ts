import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { placeOfEasyRead, type EasyReadFacts } from '#lib/easy-read/easy-read-facts.ts';
import { easyReadWords } from '#lib/words/en/easy-read-words.ts';
import { factsIn } from '#tools/content/content-files.ts';
import { signedEasyReads } from '../../../helpers/kit/kit-copy.ts';
import { servedForPatients } from '../../../helpers/copies/served-build.ts';
import { tracesOf } from '../../../helpers/whole-site.ts';

const site = servedForPatients();
const [fit, waiting] = signedEasyReads;
const { easyRead: says } = easyReadWords;
const held = globSync('content/guides/*/*/er.yaml').filter(
	(path) => placeOfEasyRead(path).slug !== fit,
);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the build says which Easy Read versions it held back, and why', () => {
		expect(site.output).toContain(`Easy Read versions held back (${held.length}):`);
		expect(site.output).toMatch(
			new RegExp(`^ {2}${waiting} +waiting: its guide is held back`, 'm'),
		);
		expect(site.output).toMatch(/^ {2}saving-energy +draft: no occupational therapist/m);
	});

	test('one that is checked with its guide is shown and led to, and no other', async ({ page }) => {
		await page.goto(`${site.base}/guides/${fit}/`);
		await page.getByRole('link', { name: says.name, exact: true }).click();
		await expect(page.getByText('Checked by A made-up checker').first()).toBeVisible();
		await expect(page.getByText(says.draft)).toBeVisible();
		await page.goto(`${site.base}/guides/saving-energy/`);
		await expect(page.getByRole('link', { name: says.name, exact: true })).toHaveCount(0);
		for (const slug of ['saving-energy', waiting]) {
			const answer = await page.request.get(`${site.base}/guides/${slug}/easy-read/`);
			expect(answer.status()).toBe(404);
		}
		const list = await (await page.request.get(`${site.base}/sitemap.xml`)).text();
		expect(list.match(/[^/]+\/easy-read\//g)).toEqual([`${fit}/easy-read/`]);
	});

	test('no part of one that is held back stands on any page', () => {
		const words = held.flatMap((path) =>
			(factsIn(path) as EasyReadFacts).askFirst.map((line) => line.says),
		);
		const known = new Set(
			globSync(`content/guides/*/${fit}/er.yaml`).flatMap((path) =>
				(factsIn(path) as EasyReadFacts).askFirst.map((line) => line.says),
			),
		);
		const own = words.filter((text) => !known.has(text));
		expect(own.length).toBeGreaterThan(held.length);
		expect(tracesOf(join(site.folder, 'dist'), own)).toEqual([]);
	});
});
