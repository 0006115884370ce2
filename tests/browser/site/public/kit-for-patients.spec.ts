import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { factsIn } from '#tools/content/content-files.ts';
import { kit } from '../../../helpers/kit/kit-copy.ts';
import { servedForPatients } from '../../../helpers/copies/served-build.ts';
import { tracesOf } from '../../../helpers/whole-site.ts';

const site = servedForPatients();

const all = ['sessions', 'teaching-cards'].flatMap((folder) =>
	globSync(`content/${folder}/!(*.cy).yaml`).map((path) => path.replace(/^content\/|\.yaml$/g, '')),
);
const held = all.filter((name) => !kit.fit.includes(name));
const [fitSession = '', fitCard = ''] = kit.fit;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the build says which sessions and cards it held back, and why', () => {
		expect(site.output).toContain(`Sessions and teaching cards held back (${held.length}):`);
		expect(site.output).toMatch(/^ {2}sessions\/staying-steady +draft: no occupational/m);
		expect(site.output).toMatch(/^ {2}sessions\/saving-energy +waiting: its guide kitchen is/m);
		expect(site.output).toMatch(/^ {2}teaching-cards\/falls +waiting: its guide after-a-fall is/m);
		for (const name of kit.fit) expect(site.output).not.toContain(`  ${name} `);
	});

	test('no word of one that nobody checked, or that waits, stands on any page', () => {
		const words = held.flatMap((name) => {
			const { aim, see, do: doing } = factsIn(`content/${name}.yaml`) as Record<string, string>;
			return [aim, see, doing].filter((text) => text !== undefined);
		});
		expect(words.length).toBeGreaterThan(held.length);
		expect(tracesOf(join(site.folder, 'dist'), words)).toEqual([]);
	});

	test('one that is checked with all that it shows stands there, and says by whom', async ({
		page,
	}) => {
		await page.goto(`${site.base}/sessions/`);
		await expect(page.locator('main h2 a')).toHaveAttribute('href', `/${fitSession}/`);
		await page.goto(`${site.base}/${fitSession}/`);
		await expect(page.getByText('Checked by A made-up checker').first()).toBeVisible();
		await expect(page.locator('main')).not.toContainText(/draft/i);
		await page.goto(`${site.base}/teaching-cards/`);
		const { title } = factsIn(`content/${fitCard}.yaml`) as { title: string };
		await expect(page.locator('.teaching-card h2')).toHaveText([title]);
		await expect(page.locator('main')).not.toContainText(/draft/i);
		for (const name of kit.waiting.filter((one) => one.startsWith('sessions')))
			expect((await page.request.get(`${site.base}/${name}/`)).status()).toBe(404);
	});
});
