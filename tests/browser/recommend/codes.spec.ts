import { words } from '#lib/words/index.ts';
import { expect, test } from '@playwright/test';
import { cards } from '../../helpers/picker.ts';

const box = 'Type it in your own words, or type the number on your slip';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test(
		'a code typed as an address opens its guide’s plain page',
		{ tag: '@smoke' },
		async ({ page }) => {
			await page.goto('/g/2917/');
			await expect(page).toHaveURL('/guides/getting-up-from-a-chair/');
		},
	);
	test('the list for slips holds every guide with its code', async ({ page }) => {
		await page.goto('/r/');
		await expect(cards(page, /2917/)).toContainText('Getting up from your chair');
	});
});

test.describe('the box on the front door', () => {
	test.beforeEach(({ page }) => page.goto('/'));
	const type = async (page: import('@playwright/test').Page, text: string) => {
		await page.getByLabel(box).fill(text);
		await page.getByRole('button', { name: 'Find' }).click();
	};

	for (const typed of ['2917', ' 29 17 ', '29-17', '2 9 1 7']) {
		test(`takes “${typed}” to its guide`, async ({ page }) => {
			await type(page, typed);
			await expect(page).toHaveURL('/guides/getting-up-from-a-chair/');
		});
	}

	test(
		'takes several codes to the reader’s list, in order',
		{ tag: '@smoke' },
		async ({ page }) => {
			await type(page, '2534, 2917');
			await expect(page).toHaveURL('/r/#2534-2917');
			await expect(cards(page).getByRole('heading')).toHaveText([/energy/i, /chair/i]);
		},
	);

	for (const [fault, typed] of [
		['one wrong figure', '2918'],
		['two figures swapped', '9217'],
		['a doubled figure', '29917'],
		['a missed figure', '297'],
	] as const) {
		test(`asks before it mends ${fault}`, async ({ page }) => {
			await type(page, typed);
			await expect(
				page.locator('main').getByText(`We have no guide ${typed}. Did you mean:`),
			).toBeVisible();
			await expect(
				page.getByRole('link', { name: '2917, Getting up from your chair more easily' }),
			).toBeVisible();
			await expect(page).toHaveURL('/');
		});
	}

	test('says so when no guide has such a code', async ({ page }) => {
		await type(page, '1113');
		await expect(
			page.locator('main').getByText('We have no guide 1113. Look at the slip again'),
		).toBeVisible();
	});

	test('takes six codes at most', async ({ page }) => {
		await type(page, '2917 2534 2795 4183 3864 4592 5618');
		await expect(page.locator('main').getByText('That is more than 6 codes.')).toBeVisible();
	});

	test('takes words to the search page, after # only', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		// What sounds like an emergency would leave the address again.
		await type(page, 'chair too low');
		await expect(page).toHaveURL('/search/#q=chair%20too%20low');
		expect(asked.filter((address) => address.includes('low'))).toEqual([]);
	});
});

test.describe('the reader’s list', () => {
	test('names what it does not know, and shows the rest', { tag: '@smoke' }, async ({ page }) => {
		await page.goto('/r/#2917-2918.zz');
		await expect(cards(page)).toHaveCount(1);
		await expect(
			page.locator('main').getByText('We passed over what we do not know: 2918, zz.'),
		).toBeVisible();
	});

	test('Show all goes to the heading of all, and so does the title', async ({ page }) => {
		await page.goto('/r/#2917');
		await expect(page).toHaveTitle(`${words.en.readersList.title} · Keep Doing`);
		await page.getByRole('button', { name: words.en.readersList.showAll }).press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await expect(page).toHaveTitle(`${words.en.readersList.allTitle} · Keep Doing`);
	});

	test('runs nothing that is put in the address', async ({ page }) => {
		await page.goto('/r/#<img src=x onerror=document.body.dataset.hacked=1>');
		await expect(page.locator('body')).not.toHaveAttribute('data-hacked');
		await expect(page.locator('main').getByText('Your link or slip names no guide.')).toBeVisible();
	});

	test('opening it asks no server for a guide', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('/r/#2917', { waitUntil: 'networkidle' });
		expect(asked.filter((address) => /2917|guides/.test(address))).toEqual([]);
	});
});
