import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import {
	GUIDE,
	keepButton,
	said,
	savedNote,
	stored,
	test,
	TITLE,
	OTHER,
} from '../../helpers/keeping.ts';
import { cards, chosen, note } from '../../helpers/picker.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the picker and the reader’s list show no button that cannot work', async ({ page }) => {
		for (const address of ['/recommend/', '/r/']) {
			await page.goto(address);
			await expect(keepButton(page)).toBeHidden();
		}
	});
});

test('a reader’s list is kept with its guides, and tells who can see it before it is', async ({
	page,
	site,
}) => {
	await page.goto(`${site.origin}/r/#2917-8744`);
	await expect(page.locator('main').getByText('Anyone who uses this device can see')).toBeVisible();
	await keepButton(page).click();
	await expect(said(page)).toContainText('Kept.');
	expect((await stored(page)).addresses).toEqual(
		expect.arrayContaining(['/r/?2917-8744', GUIDE, OTHER]),
	);
	expect(site.asked.join()).not.toContain('2917');
	site.breakAt('', 'cut');
	await page.goto(`${site.origin}/offline/`);
	await page.getByRole('link', { name: 'A list of guides: 2917, 8744' }).click();
	await expect(cards(page)).toHaveCount(2);
	await expect(page.getByRole('main').getByText('Saved copy from')).toBeVisible();
	await page.getByRole('link', { name: `Open this guide ${TITLE}` }).click();
	await expect(page.locator('h1')).toHaveText(TITLE);
});

test('guides with help about being hurt are never offered, nor kept with a list', async ({
	page,
	site,
}) => {
	for (const name of [
		'caring-and-you',
		'house-on-top-of-you',
		'lonely',
		'getting-out-when-anxious',
	])
		expect(readFileSync(`dist/guides/${name}/index.html`, 'utf8')).not.toContain('<keep-offline');
	for (const name of ['urgent-help', 'search', ''])
		expect(readFileSync(`dist/${name}/index.html`, 'utf8')).not.toContain('<keep-offline');
	await page.goto(`${site.origin}/guides/lonely/`);
	const code = await page
		.getByText(/^\d{4}$/)
		.first()
		.innerText();
	await page.goto(`${site.origin}/r/#2917-${code}`);
	await keepButton(page).click();
	await expect(said(page)).toContainText('One guide of the list was not kept');
	expect((await stored(page)).addresses.join()).not.toContain('lonely');
});

test('the picker keeps only its page: no choice, no note, and none comes back', async ({
	page,
	site,
}) => {
	await page.goto(`${site.origin}/recommend/#2917`);
	await expect(chosen(page)).toHaveCount(1);
	await note(page).evaluate((box: HTMLTextAreaElement) => {
		box.value = 'Ring Beryl';
	});
	await keepButton(page).click();
	await expect(said(page)).toContainText('Kept.');
	const { addresses } = await stored(page);
	expect(addresses).toContain('/recommend/');
	expect(addresses.join()).not.toMatch(/2917|\/guides\//);
	const text = await page.evaluate(async () => (await caches.match('/recommend/'))?.text());
	expect(text).not.toContain('Beryl');
	expect(text).not.toMatch(/aria-pressed="true"/);
	site.breakAt('', 'cut');
	for (const go of [() => page.reload(), () => page.goto(`${site.origin}/recommend/`)]) {
		await go();
		await expect(savedNote(page)).toBeVisible();
		await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
		await expect(note(page)).toHaveValue('');
	}
});

test('the site can be put on a home screen: every icon that it names is there', async ({
	page,
	request,
}) => {
	await page.goto('/');
	const address = await page.locator('link[rel=manifest]').getAttribute('href');
	const answer = await request.get(address ?? '');
	expect(answer.headers()).toMatchObject({
		'content-type': 'application/manifest+json',
		'cache-control': 'public, max-age=0, must-revalidate',
	});
	const { icons } = (await answer.json()) as { icons: { src: string; type: string }[] };
	expect(icons.length).toBeGreaterThan(3);
	for (const { src, type } of icons)
		expect((await request.get(src)).headers()['content-type']).toBe(type);
});
