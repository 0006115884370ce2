import { expect, test } from '@playwright/test';
import { words } from '#lib/words/index.ts';
import { answerPart } from '../../helpers/search-page.ts';

const logIn = { contentType: 'text/html', body: '<h1>Log in to this Wi-Fi</h1>' };

for (const query of ['i want to die', 'stairs'])
	test(`where what tells an emergency never comes, “${query}” brings the numbers, and the list stays`, async ({
		page,
	}) => {
		await page.route('**/search-*.json', (route) => route.fulfill(logIn));
		await page.goto(`/search/#q=${encodeURIComponent(query)}`);
		const check = answerPart(page, words.en.search.perhaps);
		for (const name of ['Call 999', 'Call 111', '116 123'])
			await expect(check.getByRole('link', { name }).first()).toBeVisible();
		await expect(page.locator('[data-search-all]')).toBeVisible();
	});
