import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { builtGuides } from '../helpers/built-pages.ts';
import { readExam } from '../helpers/exam.ts';

const box = 'Type it in your own words, or type the number on your slip';

/** Runs a query by its address, as a link would, and waits until its answer stands. */
async function ask(page: Page, query: string): Promise<void> {
	await page.evaluate((text) => {
		location.hash = `q=${encodeURIComponent(text)}`;
	}, query);
	await expect(page.locator('guide-search')).toHaveAttribute('data-search-done', query);
}

const results = (page: Page) => page.locator('[data-search-results] a[href*="/guides/"]');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page is the full list, and says what to do in an emergency', async ({ page }) => {
		await page.goto('/search/#q=chair');
		await expect(page.getByText('In an emergency call 999. We cannot judge')).toBeVisible();
		await expect(page.locator('[data-search-all] a[href^="/guides/"]')).toHaveCount(
			builtGuides().length,
		);
	});
});

test.describe('the search page', () => {
	test.beforeEach(({ page }) => page.goto('/search/'));

	test('passes the exam', async ({ page }) => {
		test.setTimeout(120_000);
		const built = new Set(builtGuides().map((path) => path.split('/')[2]));
		const wrong: string[] = [];
		let asked = 0;
		let first = 0;
		let firstThree = 0;
		for (const { phrase, accept, kind } of readExam('phrases.csv')) {
			if (kind === 'guide' && !accept.some((slug) => built.has(slug))) continue;
			await ask(page, phrase);
			// Browsers pass over addresses that change more than twenty times a second.
			await page.waitForTimeout(50);
			const came = await page.evaluate(() => ({
				slugs: [...document.querySelectorAll('[data-search-results] a')].map(
					(link) => link.getAttribute('href')?.split('/')[2] ?? '',
				),
				isUrgent: document.querySelector('[data-urgent-help]') !== null,
				isNothing: document.querySelector('[data-nothing-found]') !== null,
			}));
			const place = came.slugs.findIndex((slug) => accept.includes(slug));
			if (kind === 'guide') {
				asked += 1;
				if (place === 0) first += 1;
				if (place >= 0 && place < 3) firstThree += 1;
			}
			const isRight = {
				guide: place >= 0 && place < 3 && !came.isUrgent,
				urgent: came.isUrgent,
				none: came.isNothing && came.slugs.length === 0 && !came.isUrgent,
			}[kind];
			if (!isRight)
				wrong.push(
					`“${phrase}”: came ${came.isUrgent ? 'urgent help, ' : ''}${came.slugs.slice(0, 3).join(', ') || 'no guide'}; wanted ${accept.join(' or ') || kind}`,
				);
		}
		const report = wrong.join('\n');
		expect(firstThree / asked, report).toBeGreaterThanOrEqual(0.97);
		expect(first / asked, report).toBeGreaterThanOrEqual(0.85);
		expect(
			wrong.filter((line) => /urgent|wanted none/.test(line)),
			report,
		).toEqual([]);
	});

	test('finds while the reader types, and says how many, politely', async ({ page }) => {
		await page.getByLabel(box).pressSequentially('cant get up out my chiar', { delay: 20 });
		await expect(results(page).first()).toHaveText('Getting up from your chair more easily');
		await expect(page.getByRole('status').filter({ hasText: 'fit' })).toBeVisible();
		await expect(page.getByText("People say: “I can't get up out of my chair”")).toBeVisible();
		await expect(page.locator('[data-search-all]')).toBeHidden();
	});

	test('says when it changed a spelling, and lets the reader keep theirs', async ({ page }) => {
		await ask(page, 'chiar');
		await expect(page.getByText('We searched for “chair”.')).toBeVisible();
		await page.getByRole('button', { name: 'Search for “chiar” instead' }).click();
		await expect(page.getByText('We have no guide for “chiar”.')).toBeVisible();
		await page.reload();
		await expect(page.getByText('We have no guide for “chiar”.')).toBeVisible();
	});

	test('says so when nothing fits, with ways on and no guess', async ({ page }) => {
		await ask(page, 'passport renewal');
		const nothing = page.locator('[data-nothing-found]');
		await expect(nothing).toContainText('We have no guide for “passport renewal”.');
		await expect(nothing.locator('a[href^="/topics/"]').first()).toBeVisible();
		await expect(nothing.getByRole('link', { name: 'Ask us for a guide' })).toBeVisible();
		await expect(results(page)).toHaveCount(0);
	});

	test('keeps one topic, or what is for someone the reader helps', async ({ page }) => {
		await ask(page, 'forgetting my tablets');
		const all = await results(page).count();
		await page.getByLabel('For someone I help').check();
		expect(await results(page).count()).toBeLessThanOrEqual(all);
		await expect(results(page).first()).toBeVisible();
		await page.getByLabel('Topic').selectOption('return-to-work');
		await expect(page.getByText('No guide here fits.')).toBeVisible();
	});

	test('Back returns to the query before', async ({ page }) => {
		await ask(page, 'kettle');
		await ask(page, 'slippers');
		await page.goBack();
		await expect(page.getByLabel(box)).toHaveValue('kettle');
		await expect(page.locator('guide-search')).toHaveAttribute('data-search-done', 'kettle');
		await page.goBack();
		await expect(page.locator('[data-search-all]')).toBeVisible();
	});

	test('a code goes straight to its guide', async ({ page }) => {
		await page.goto('/search/#q=2917');
		await expect(page).toHaveURL('/guides/getting-up-from-a-chair/');
	});

	test('asks no server about what is typed, and the header stops nothing', async ({ page }) => {
		const asked: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		for (const query of ['kettle tipper', 'weighted blanket', 'befriending'])
			await ask(page, query);
		expect(asked.filter((line) => /kettle|tipper|weighted|blanket|befriend/i.test(line))).toEqual(
			[],
		);
		// Pagefind tells the console that it does not know the very option its own manual names.
		expect(complaints.filter((line) => !line.includes('noWorker'))).toEqual([]);
	});
});

test.describe('words that sound like an emergency', () => {
	test.beforeEach(({ page }) => page.goto('/search/'));

	test('bring the standing lines whole, with the number for each nation, above any guide', async ({
		page,
	}) => {
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
