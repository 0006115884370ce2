import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ask, box, results } from '../../helpers/search-page.ts';

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
		'bring the standing lines whole, with the number for each nation, above any guide',
		{ tag: '@smoke' },
		async ({ page }) => {
			await ask(page, 'i want to die');
			const urgent = page.locator('[data-urgent-help]');
			for (const line of [
				'In danger, or have harmed yourself: call 999.',
				'England: call 111 and choose the mental health option.',
				'Wales: call 111 and press 2.',
				'Scotland: call 111.',
				'Northern Ireland: call Lifeline on 0808 808 8000.',
				'call Samaritans on 116 123',
			])
				await expect(urgent.getByText(line)).toBeVisible();
			await expect(page.locator('[data-search-answer] > :first-child')).toHaveAttribute(
				'data-urgent-help',
			);
		},
	);

	test('leave no trace in the address or the history', async ({ page }) => {
		await ask(page, 'chest pain');
		await expect(page).toHaveURL('/search/');
		await page.getByLabel(box).fill('my husband hits me');
		await expect(page.getByRole('link', { name: 'Leave this page' })).toBeVisible();
		await expect(page).toHaveURL('/search/');
		await page.goto('/');
		await page.goBack();
		await expect(page).toHaveURL('/search/');
		await expect(page.locator('[data-urgent-help]')).toHaveCount(0);
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
		['fell over and cant get up', 'On the floor now and cannot get up? Call 999.'],
		['whats the point', 'Call Samaritans on 116 123 now.'],
		['muddled my tablets', 'Do not take another.'],
	] as const)
		test(`“${query}” keeps its guide first, under one line`, async ({ page }) => {
			await ask(page, query);
			await expect(page.locator('[data-check-first]')).toContainText(line);
			await expect(results(page).first()).toBeVisible();
			await expect(page.locator('[data-urgent-help]')).toHaveCount(0);
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
