import { expect, test } from '@playwright/test';
import { answerPart, ask, box, results } from '../../helpers/search-page.ts';
import { builtGuides } from '../../helpers/built-pages.ts';
import { readExam } from '#tools/search/read-exam.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test(
		'the page is the full list, and says what to do in an emergency',
		{ tag: '@smoke' },
		async ({ page }) => {
			await page.goto('/search/#q=chair');
			await expect(
				page.locator('main').getByText('In an emergency call 999. We cannot judge'),
			).toBeVisible();
			await expect(page.locator('[data-search-all] section li:visible')).toHaveCount(
				builtGuides().length,
			);
		},
	);
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
			wrong.filter((line) => line.endsWith('wanted urgent')),
			report,
		).toEqual([]);
	});

	test(
		'finds while the reader types, and says how many, politely',
		{ tag: '@smoke' },
		async ({ page }) => {
			await page.getByLabel(box).pressSequentially('cant get up out my chiar', { delay: 20 });
			await expect(results(page).first()).toHaveText('Getting up from your chair more easily');
			await expect(page.getByRole('status').filter({ hasText: 'fit' })).toBeVisible();
			await expect(
				page.locator('main').getByText("People say: “I can't get up out of my chair”"),
			).toBeVisible();
			await expect(page.locator('[data-search-all] section li:visible')).toHaveCount(0);
		},
	);

	test('says when it changed a spelling, and lets the reader keep theirs', async ({ page }) => {
		await ask(page, 'chiar');
		await expect(page.locator('main').getByText('We searched for “chair”.')).toBeVisible();
		await page.getByRole('button', { name: 'Search for “chiar” instead' }).click();
		await expect(page.locator('main').getByText('We have no guide for “chiar”.')).toBeVisible();
		await page.reload();
		await expect(page.locator('main').getByText('We have no guide for “chiar”.')).toBeVisible();
	});

	test('says so when nothing fits, with ways on and no guess', async ({ page }) => {
		await ask(page, 'passport renewal');
		const nothing = answerPart(page, 'We have no guide for “passport renewal”.');
		await expect(nothing.locator('a[href^="/topics/"]').first()).toBeVisible();
		await expect(nothing.getByRole('link', { name: 'Ask us for a guide' })).toBeVisible();
		await expect(results(page)).toHaveCount(0);
	});

	test('keeps one topic, or what is for someone the reader helps', async ({ page }) => {
		await ask(page, 'helping mum in the shower');
		const all = await results(page).count();
		await page.getByLabel('For someone I help').check();
		expect(await results(page).count()).toBeLessThanOrEqual(all);
		await expect(results(page).first()).toBeVisible();
		await page.getByLabel('Topic').selectOption('return-to-work');
		await expect(page.locator('main').getByText('No guide here fits.')).toBeVisible();
	});

	test('Back returns to the query before', async ({ page }) => {
		await ask(page, 'kettle');
		await ask(page, 'slippers');
		await page.goBack();
		await expect(page.getByLabel(box)).toHaveValue('kettle');
		await expect(page.locator('guide-search')).toHaveAttribute('data-search-done', 'kettle');
		await page.goBack();
		await expect(page.locator('[data-search-all] section li:visible')).toHaveCount(
			builtGuides().length,
		);
	});

	test('a code goes straight to its guide', async ({ page }) => {
		await page.goto('/search/#q=2917');
		await expect(page).toHaveURL('/guides/getting-up-from-a-chair/');
	});

	test(
		'asks no server about what is typed, and the header stops nothing',
		{ tag: '@smoke' },
		async ({ page }) => {
			const asked: string[] = [];
			const complaints: string[] = [];
			page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
			page.on('console', (message) => complaints.push(message.text()));
			page.on('pageerror', (error) => complaints.push(error.message));
			for (const query of ['kettle tipper', 'weighted blanket', 'befriending'])
				await ask(page, query);
			const telling = /kettle|tipper|weighted|blanket|befriend/i;
			expect(asked.filter((line) => telling.test(line))).toEqual([]);
			expect(complaints).toEqual([]);
		},
	);
});
