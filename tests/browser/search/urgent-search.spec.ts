import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { words } from '#lib/words/index.ts';
import { answerPart, ask, box, results, urgentHelp } from '../../helpers/search-page.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the line for emergencies stands, and urgent help is one link away', async ({ page }) => {
		await page.goto('/search/#q=chest%20pain');
		await expect(page.getByText('In an emergency call 999. We cannot judge')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Urgent help' }).first()).toBeVisible();
	});
});

test.describe('words that sound like an emergency', () => {
	test.beforeEach(({ page }) => page.goto('/search/'));

	test(
		'bring the danger signs whole, each with whom to call, above any guide',
		{ tag: '@smoke' },
		async ({ page }) => {
			await ask(page, 'i want to die');
			const urgent = urgentHelp(page);
			await expect(
				urgent.getByRole('link', { name: 'Call 999', exact: true }).first(),
			).toBeVisible();
			await expect(
				urgent.getByRole('link', { name: 'Call 111', exact: true }).first(),
			).toBeVisible();
			await expect(urgent.getByText('you plan or mean to end your life')).toBeVisible();
			for (const number of ['116 123', '0808 808 8000'])
				await expect(urgent.getByRole('link', { name: number }).first()).toBeVisible();
			await expect(page.locator('guide-search').getByRole('heading').first()).toHaveText(
				words.en.search.urgentTitle,
			);
		},
	);

	test('are answered after another search too, and stand', async ({ page }) => {
		const find = async (text: string) => {
			await page.getByLabel(box).fill(text);
			await page.getByLabel(box).press('Enter');
		};
		await find('stairs');
		await expect(results(page).first()).toBeVisible();
		for (const text of ['crushing chest pain', 'i want to die']) {
			await find(text);
			// The browser tells of the change of the address when the answer stands already.
			await page.waitForTimeout(500);
			await expect(urgentHelp(page)).toBeVisible();
			await expect(page.getByLabel(box)).toHaveValue(text);
			await expect(page).toHaveURL('/search/');
		}
	});

	test('leave no trace in the address or the history', async ({ page }) => {
		await ask(page, 'chest pain');
		await expect(page).toHaveURL('/search/');
		await page.getByLabel(box).fill('my husband hits me');
		await expect(page.getByRole('link', { name: 'Leave this page' })).toBeVisible();
		await expect(page).toHaveURL('/search/');
		await page.goto('/');
		await page.goBack();
		await expect(page).toHaveURL('/search/');
		await expect(urgentHelp(page)).toHaveCount(0);
	});

	test('about harm by someone bring a way to leave at once', async ({ page }) => {
		await page.route('https://www.bbc.co.uk/weather', (route) =>
			route.fulfill({ body: 'weather' }),
		);
		await page.goto('/');
		await page.goto('/search/');
		await ask(page, 'my husband hits me');
		await page.getByRole('link', { name: 'Leave this page' }).click();
		await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
	});

	for (const [query, line] of [
		['whats the point', 'you plan or mean to end your life'],
		['muddled my tablets', 'Call 999'],
	] as const)
		test(`“${query}” keeps its guide first, under the one danger that it may be`, async ({
			page,
		}) => {
			await ask(page, query);
			await expect(answerPart(page, words.en.search.perhaps)).toContainText(line);
			await expect(results(page).first()).toBeVisible();
			await expect(urgentHelp(page)).toHaveCount(0);
		});

	for (const query of ['999', '116 123', 'samaritans', 'fell over and cant get up'])
		test(`“${query}” brings help first`, async ({ page }) => {
			await ask(page, query);
			await expect(urgentHelp(page)).toBeVisible();
		});

	test('are answered before the guides are there, and if they never come', async ({ page }) => {
		await page.route('**/search-data.json', (route) => route.abort());
		await page.goto('/search/#q=chest%20pain');
		await expect(urgentHelp(page)).toBeVisible();
	});

	test('are answered where the browser refuses to change the address', async ({ page }) => {
		await page.addInitScript(() => {
			history.replaceState = () => {
				throw new DOMException('Too many calls', 'SecurityError');
			};
		});
		await page.goto('/search/#q=chest%20pain');
		await expect(urgentHelp(page)).toBeVisible();
	});
});

test.describe('bad input', () => {
	for (const [name, query] of [
		['five thousand letters', 'chair '.repeat(833)],
		['an emoji', '🪑😀'],
		['a script tag', '<script>document.body.dataset.hacked=1</script><img src=x onerror=alert(1)>'],
		['right-to-left text', 'لا أستطيع النهوض'],
		['a regular expression', '(a+)+$[^]*\\'],
		['punctuation', '?!…,,;%%%'],
		['fifty words', 'my mum cannot get up '.repeat(10)],
	] as const)
		test(`${name} gives a sentence or results, never an error`, async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			await page.goto('/search/');
			await ask(page, query);
			await expect(page.locator('[data-search-answer] > *').first()).toBeVisible();
			await expect(page.locator('body')).not.toHaveAttribute('data-hacked');
			expect(errors).toEqual([]);
		});
});

for (const query of [
	'cant get up out my chiar',
	'passport renewal',
	'my husband hits me',
	'muddled tablets',
])
	test(`axe finds nothing wrong in the answer to “${query}”`, async ({ page }) => {
		await page.goto('/search/');
		await ask(page, query);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
