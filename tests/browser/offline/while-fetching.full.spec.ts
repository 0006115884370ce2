import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
	GUIDE,
	keep,
	keepButton,
	keptRows,
	OTHER,
	said,
	stored,
	test,
} from '../../helpers/keeping.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is fetched to be kept', async ({ page, site }) => {
		await page.goto(site.origin + GUIDE);
		await expect(keepButton(page)).toBeHidden();
	});
});

const [script = ''] =
	/\/_astro\/[\w-]+\.js(?!.*\/_astro\/[\w-]+\.js)/s.exec(
		readFileSync('dist/offline/index.html', 'utf8'),
	) ?? [];

for (const [what, part] of [
	['its typeface', '/fonts/'],
	['a script of the list', script],
] as const)
	test(`the log-in page of a wireless network is not kept in the place of ${what}`, async ({
		page,
		site,
	}) => {
		await page.goto(site.origin + GUIDE);
		site.breakAt(part, 'portal');
		await keepButton(page).click();
		await expect(said(page)).toContainText('It was not kept.');
		expect(await stored(page)).toEqual({ addresses: [], workers: 0 });
	});

/** Presses “Fetch newer copies” on a device that takes its time to write each file, and waits until it writes. */
async function updateSlowly(page: Page, origin: string): Promise<void> {
	await keep(page, origin + GUIDE);
	await keep(page, origin + OTHER);
	await page.goto(`${origin}/offline/`);
	await expect(keptRows(page)).toHaveCount(2);
	await page.evaluate(() => {
		const { prototype } = Cache;
		const put = Object.getOwnPropertyDescriptor(prototype, 'put')?.value as Cache['put'];
		prototype.put = async function (...what) {
			document.documentElement.dataset['wroteAt'] = String(Date.now());
			await new Promise((done) => setTimeout(done, 100));
			return put.apply(this, what);
		};
	});
	await page.getByRole('button', { name: 'Fetch newer copies' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-wrote-at');
}

/** Once nothing was written for three seconds, nothing is to come. */
const untilWritten = (page: Page) =>
	page.waitForFunction(
		() => Date.now() - Number(document.documentElement.dataset['wroteAt']) > 3000,
	);
const line = (page: Page, words: string) => page.locator('main').getByText(words);

test('a guide that is removed while its newer copy is written stays removed', async ({
	page,
	site,
}) => {
	await updateSlowly(page, site.origin);
	await page.locator(`[data-remove="${GUIDE}"]`).click();
	await untilWritten(page);
	await expect(line(page, '1 copy is new.')).toBeVisible();
	const { addresses } = await stored(page);
	expect(addresses).not.toContain(GUIDE);
	expect(addresses).toContain(OTHER);
	await expect(keptRows(page)).toHaveCount(1);
});

test('where everything is removed while newer copies are written, nothing comes back', async ({
	page,
	site,
}) => {
	await updateSlowly(page, site.origin);
	await page.getByRole('button', { name: 'Remove all guides' }).click();
	await untilWritten(page);
	await expect(line(page, 'All kept guides are removed from this device.')).toBeVisible();
	await expect(line(page, 'copies are new')).toHaveCount(0);
	expect(await stored(page)).toEqual({ addresses: [], workers: 0 });
	await expect(keptRows(page)).toHaveCount(0);
});

test('where everything is removed in another tab while a guide is kept, it is not said to be kept', async ({
	page,
	site,
	context,
}) => {
	await keep(page, site.origin + OTHER);
	const other = await context.newPage();
	await other.goto(site.origin + GUIDE);
	await page.goto(`${site.origin}/offline/`);
	await expect(keptRows(page)).toHaveCount(1);
	site.breakAt(GUIDE, 'slow');
	site.asked.length = 0;
	await keepButton(other).click();
	await expect.poll(() => site.asked).toContain(GUIDE);
	await page.getByRole('button', { name: 'Remove all guides' }).click();
	await expect(said(other)).toContainText('It was not kept.', { timeout: 30_000 });
	expect(await stored(page)).toEqual({ addresses: [], workers: 0 });
});

test('a device without room for the first file is left with nothing', async ({ page, site }) => {
	await page.goto(site.origin + GUIDE);
	await page.evaluate(() => {
		Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
	});
	await keepButton(page).click();
	await expect(said(page)).toContainText('There is no room left on this device.');
	expect(await stored(page)).toEqual({ addresses: [], workers: 0 });
});
