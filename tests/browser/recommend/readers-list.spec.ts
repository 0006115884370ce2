import { expect, test, type Page } from '@playwright/test';
import { sheetsOf } from '../../helpers/paper.ts';
import { cards } from '../../helpers/picker.ts';

const PHONE = { width: 390, height: 844 };
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the list holds every guide, and says why the box does nothing', async ({ page }) => {
		await page.goto('/r/#2917');
		expect(await cards(page).count()).toBeGreaterThan(40);
		await expect(page.getByText(/^The search box does not work here/)).toBeVisible();
		await expect(page.getByRole('link', { name: '999' }).last()).toBeVisible();
	});
});

test.describe('with JavaScript on, but none of our scripts', () => {
	for (const address of ['/', '/r/', '/guides/', '/404.html'])
		test(`${address} is what it is without JavaScript`, async ({ page }) => {
			await page.route('**/*.js', (route) => route.abort());
			await page.goto(address);
			await expect(page.locator('main').getByRole('searchbox')).toHaveCount(0);
			if (address !== '/guides/')
				await expect(page.getByText(/^The search box does not work here/)).toBeVisible();
			if (address === '/r/' || address === '/guides/')
				await expect(page.getByRole('link', { name: /Getting up from your chair/ })).toBeVisible();
			await expect(page.getByRole('button', { name: /Print all|Send to/ })).toHaveCount(0);
		});
});

test('the words in place of the box go when the script is there', async ({ page }) => {
	await page.goto('/r/', { waitUntil: 'networkidle' });
	await expect(page.getByText(/^The search box does not work here/)).toBeHidden();
});

test.describe('a link whose end was changed on its way opens the same guides:', () => {
	for (const end of [
		'#8744–3864',
		'#8744,%203864)',
		'#8744-3864&data=05%7C02%7C2917',
		'#8744-3864?utm_source=sms',
		'#%238744-3864',
		'#٨٧٤٤ ٣٨٦٤',
		'#code 8744 and 3864',
		'?8744-3864',
	])
		test(end, async ({ page }) => {
			await page.goto(`/r/${end}`);
			await expect(title(page)).toHaveText('Guides suggested to you');
			await expect(cards(page)).toHaveCount(2);
			await expect(cards(page).first()).toContainText('8744');
			await expect(page.getByText('We passed over')).toHaveCount(0);
			expect(new URL(page.url()).search).toBe('');
		});
});

test.describe('a link that is not whole', () => {
	test('says so, and offers what its end may have been', async ({ page }) => {
		await page.goto('/r/#8744-38');
		await expect(page.locator('main').getByText('The end of this link is missing')).toBeVisible();
		await page.getByRole('link', { name: /^3864, / }).click();
		await expect(cards(page)).toHaveCount(2);
		await expect(page).toHaveURL('/r/#8744-3864');
		await expect(page.locator('main').getByText('The end of this link is missing')).toHaveCount(0);
	});

	test('asks before it mends a mistyped code, and keeps the others', async ({ page }) => {
		await page.goto('/r/#8744-2918');
		await expect(
			page.locator('main').getByText('We have no guide 2918. Did you mean:'),
		).toBeVisible();
		await expect(cards(page)).toHaveCount(1);
		await page.getByRole('link', { name: /^2917, / }).click();
		await expect(cards(page)).toHaveCount(2);
	});
});

test('the skip link leaves the list alone, and the address goes on naming its guides', async ({
	page,
}) => {
	await page.goto('/r/#8744-3864');
	await expect(cards(page)).toHaveCount(2);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await expect(cards(page)).toHaveCount(2);
	await expect(page).toHaveURL('/r/#8744-3864');
	await page.evaluate(() => (location.hash = 'somewhere'));
	await expect(page).toHaveURL('/r/#8744-3864');
	await expect(cards(page)).toHaveCount(2);
});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE });

	test('the first guide and its button stand near the top, above all else to press', async ({
		page,
	}) => {
		await page.goto('/r/#2917-8744');
		const open = cards(page)
			.first()
			.getByRole('link', { name: /^Open this guide/ });
		await expect(open).toBeVisible();
		const at = await open.boundingBox();
		expect((at?.y ?? 999) + (at?.height ?? 999)).toBeLessThan(400);
		// The main button is filled, and no other one is.
		const look = (at: typeof open) => at.evaluate((one) => getComputedStyle(one).backgroundColor);
		const print = page.getByRole('button', { name: 'Print all in full' });
		expect(await look(open)).not.toBe(await look(print));
		const [first, second] = [await open.boundingBox(), await print.boundingBox()];
		expect(first?.y ?? 999).toBeLessThan(second?.y ?? 0);
		await open.click();
		await expect(page).toHaveURL('/guides/getting-up-from-a-chair/');
	});

	test('the danger signs of the guides stand on it, with 999 and 111 to press', async ({
		page,
	}) => {
		await page.goto('/r/#2917');
		const help = page.locator('section').filter({ hasText: 'When to get help first' });
		expect(await help.getByRole('listitem').count()).toBeGreaterThan(0);
		await expect(help.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
		await expect(help.getByRole('link', { name: '111' })).toHaveAttribute('href', 'tel:111');
		const two = await help.getByRole('listitem').allInnerTexts();
		await page.goto('/r/#1477');
		await expect(cards(page)).toHaveCount(1);
		expect(await help.getByRole('listitem').allInnerTexts()).not.toEqual(two);
	});
});

test('on paper the danger signs follow the guides on the same sheet', async ({ page }) => {
	await page.goto('/r/#2917-8744');
	await expect(cards(page)).toHaveCount(2);
	const [first = ''] = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
	expect(first).toContain('When to get help first');
	expect(first).not.toContain('Open this guide');
});
