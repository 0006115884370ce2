import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readWithdrawn } from '#lib/publish/withdrawn-feed.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { readSigns } from '#tools/content/read-signs.ts';
import { FAULTY_SIGN, MENDED, signed } from '../../../helpers/copies/public-build.ts';
import { servedForPatients } from '../../../helpers/copies/served-build.ts';
import { tracesOf } from '../../../helpers/whole-site.ts';

const site = servedForPatients();

test.describe('a guide that was changed after its check', () => {
	test.use({ javaScriptEnabled: false });
	const [mended = ''] = signed.mended;

	test('stands as it was checked, and no file of the site holds the new words', async ({
		page,
	}) => {
		const text = readFileSync(
			join(site.folder, `content/guides/daily-activities/${mended}/en.mdx`),
			'utf8',
		);
		expect(text).toContain(MENDED);
		expect(tracesOf(join(site.folder, 'dist'), [MENDED])).toEqual([]);
		await page.goto(`${site.base}/guides/${mended}/`);
		await expect(page.locator('article[data-guide]')).toHaveAttribute('data-state', 'checked');
		await expect(page.getByText('Checked by A made-up checker').first()).toBeVisible();
	});

	test('for safety leaves no word of its own, but urgent help, under its old code too', async ({
		page,
	}) => {
		for (const slug of signed.correcting) {
			const facts = readLibrary().guides.find((guide) => guide.slug === slug)?.facts;
			const own = [facts?.title, facts?.summary, facts?.today].map(String);
			await page.goto(`${site.base}/guides/${slug}/`);
			await expect(page.locator('article[data-guide]')).toHaveAttribute('data-state', 'correcting');
			await expect(page.getByText('We found a fault in this guide on ')).toBeVisible();
			await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
			await expect(page.getByRole('button', { name: /Keep/ })).toHaveCount(0);
			await page.goto(`${site.base}/g/${facts?.code}/`);
			await expect(page).toHaveURL(`${site.base}/guides/${slug}/`);
			const traces = tracesOf(join(site.folder, 'dist'), own);
			expect(traces).toEqual([]);
		}
	});

	test('for safety is told to devices that kept it', () => {
		const told = readWithdrawn(readFileSync(join(site.folder, 'dist/withdrawn.json'), 'utf8'));
		expect(told?.withdrawn.map(({ slug }) => slug)).toEqual(
			expect.arrayContaining(signed.correcting),
		);
	});

	test('a sign with a fault shows nowhere', () => {
		const sign = readSigns('content').get(FAULTY_SIGN);
		expect(tracesOf(join(site.folder, 'dist'), [String(sign?.you), String(sign?.short)])).toEqual(
			[],
		);
	});
});
