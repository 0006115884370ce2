import { expect, test, type Page } from '@playwright/test';

const NOTE = 'NHS 943 476 5919 Mrs Test';
const filter = (page: Page) => page.getByLabel('Problem, condition or code');
const chosen = (page: Page) => page.locator('[data-chosen-guide]:visible');

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.body.dataset['printed'] = String(Number(document.body.dataset['printed'] ?? 0) + 1);
			window.dispatchEvent(new Event('afterprint'));
		};
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page is the list, with codes, today-lines and a slip for each guide', async ({
		page,
	}) => {
		await page.goto('/recommend/');
		// Playwright’s own search for words passes over <noscript>.
		await expect(page.locator('noscript p').first()).toBeVisible();
		expect(await page.locator('noscript').allInnerTexts()).toContainEqual(
			expect.stringContaining('Building a slip needs JavaScript'),
		);
		const row = page.locator('[data-row="2917"]');
		await expect(row).toContainText('2917');
		expect(await row.innerText()).toContain('Sit back in your chair and look at your feet.');
		await row.locator('noscript a').click();
		await expect(page.locator('[data-slip-guide="2917"]')).toBeVisible();
		await expect(page.locator('[data-slip-heading]')).toHaveText(
			'DRAFT: for trying out, not for patients',
		);
	});
});

test('a slip takes three actions: type falls, Enter, Enter on Print', async ({ page }) => {
	await page.goto('/recommend/');
	const started = Date.now();
	await page.keyboard.type('falls');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(page.locator('body')).toHaveAttribute('data-printed', '1');
	expect(Date.now() - started, 'the browser’s own print window comes on top').toBeLessThan(20_000);
	await expect(page.locator('[data-slip-guide]:visible')).toHaveCount(1);
	await expect(page.locator('[data-slip-guide]:visible')).toContainText(/Today:/);
});

for (const [typed, code] of [
	['OA', '2917'],
	['parkinson', '2917'],
	['settee swallows', '2917'],
	['2917', '2917'],
	['Osteoarthritis of knee', '2917'],
	['fit note', '9394'],
	['RTW', '7114'],
] as const) {
	test(`“${typed}” finds guide ${code}`, async ({ page }) => {
		await page.goto('/recommend/');
		await filter(page).fill(typed);
		await expect(page.locator(`[data-row="${code}"]`)).toBeVisible();
		expect(await page.locator('[data-row]:visible').count()).toBeLessThan(25);
	});
}

test('guides are put in order, taken out, and held to six', async ({ page }) => {
	await page.goto('/recommend/');
	const add = page.locator('[data-toggle]');
	for (let index = 0; index < 7; index++) await add.nth(index).click();
	await expect(chosen(page)).toHaveCount(6);
	await expect(
		page.getByRole('status').filter({ hasText: 'Six guides is the most' }),
	).toBeVisible();
	const codes = () =>
		chosen(page).evaluateAll((items) =>
			items.map((item) => item.getAttribute('data-chosen-guide')),
		);
	const [first, second] = await codes();
	await chosen(page).first().getByRole('button', { name: /Down$/ }).click();
	expect((await codes()).slice(0, 2)).toEqual([second, first]);
	await chosen(page)
		.first()
		.getByRole('button', { name: /Remove$/ })
		.click();
	await expect(chosen(page)).toHaveCount(5);
});

test('every ready pack fills the panel, with Check first for each of its guides above Print', async ({
	page,
}) => {
	await page.goto('/recommend/');
	const packs = await page.locator('[data-pack]').all();
	expect(packs.length).toBeGreaterThan(2);
	for (const pack of packs) {
		await pack.click();
		const codes = ((await pack.getAttribute('data-pack')) ?? '').split('-');
		await expect(chosen(page)).toHaveCount(codes.length);
		for (const code of codes)
			await expect(page.locator(`[data-check="${code}"]:visible`).first()).toBeVisible();
		await page.getByRole('button', { name: 'Next patient' }).click();
		await expect(chosen(page)).toHaveCount(0);
	}
});

test('text, link, record line and slip each say draft', async ({ page }) => {
	await page.goto('/recommend/');
	await page.locator('[data-row="2917"] [data-toggle]').click();
	await expect(page.locator('[data-copy-text="text"]')).toHaveText(
		/^DRAFT, not for patients\. https:\/\/keepdoing\.example\/r\/#2917 /,
	);
	await expect(page.locator('[data-copy-text="record"]')).toHaveText(
		/^Self-management guides recommended \(keepdoing\.example\): Getting up from your chair more easily \[2917, version \d{4}-\d\d-\d\d, draft\]\. Given as: .+ https:\/\/keepdoing\.example\/r\/#2917$/,
	);
	await expect(page.locator('[data-slip-heading]')).toHaveText(
		'DRAFT: for trying out, not for patients',
	);
	await expect(page.locator('[data-text-count]')).toContainText('1 message');
	await page.goto('/r/#2917');
	await expect(page.locator('[data-card="2917"]')).toContainText(
		'Draft. For trying out, not for patients.',
	);
});

test('copying says that it copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/recommend/');
	await page.locator('[data-row="2917"] [data-toggle]').click();
	await page.locator('[data-copy="link"]').click();
	await expect(page.locator('[data-status]')).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		'https://keepdoing.example/r/#2917',
	);
});

test('the practice’s details are kept only when asked, and forgotten when asked', async ({
	page,
}) => {
	await page.goto('/recommend/');
	await page.getByText('Slip: from, paper, note, local numbers').click();
	await page.getByLabel('Practice name').fill('Made-up Surgery');
	await page.getByLabel('Practice phone').fill('01632 960 000');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.getByLabel('Keep the practice’s details on this computer').check();
	await page.reload();
	await page.getByText('Slip: from, paper, note, local numbers').click();
	await expect(page.getByLabel('Practice name')).toHaveValue('Made-up Surgery');
	await page.getByRole('button', { name: 'Forget the practice’s details' }).click();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await expect(page.getByLabel('Practice name')).toHaveValue('');
});

test.describe('nothing about a patient is sent or kept', () => {
	const choose = async (page: Page) => {
		await page.goto('/recommend/');
		await page.getByText('Slip: from, paper, note, local numbers').click();
		await page.locator('[data-note]').fill(NOTE);
		await page.locator('[data-row="2917"] [data-toggle]').click();
		await expect(page.locator('[data-slip-note]')).toHaveText(NOTE);
	};

	const isClear = async (page: Page) => {
		await expect(chosen(page)).toHaveCount(0);
		await expect(page.locator('[data-note]')).toHaveValue('');
		expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('943 476');
	};

	test('the note stands in no request, address, storage or console line of a whole visit', async ({
		page,
		context,
	}) => {
		const seen: string[] = [];
		page.on('request', (request) => seen.push(`${request.url()} ${request.postData() ?? ''}`));
		page.on('console', (message) => seen.push(message.text()));
		await choose(page);
		await page.getByRole('button', { name: 'Print slip', exact: true }).click();
		await page.locator('[data-note]').fill(NOTE);
		await page.getByRole('button', { name: 'Full print' }).click();
		await expect(page.locator('body')).toHaveAttribute('data-printed', '2');
		seen.push(page.url(), JSON.stringify(await context.storageState({ indexedDB: true })));
		seen.push(
			await page.evaluate(() =>
				JSON.stringify([
					{ ...localStorage },
					{ ...sessionStorage },
					document.cookie,
					history.state,
				]),
			),
		);
		expect(seen.filter((line) => /943|476|5919|Mrs|Test\b/.test(decodeURIComponent(line)))).toEqual(
			[],
		);
	});

	test('printing clears the note, and Next patient clears all', async ({ page }) => {
		await choose(page);
		await page.getByRole('button', { name: 'Print slip', exact: true }).click();
		await expect(page.locator('[data-note]')).toHaveValue('');
		await page.locator('[data-note]').fill(NOTE);
		await page.keyboard.press('Alt+n');
		await isClear(page);
		await expect(page.locator('[data-status]')).toHaveText('Cleared for the next patient.');
	});

	test('reloading, going away and coming Back find nothing', async ({ page }) => {
		await choose(page);
		await page.reload();
		await isClear(page);
		await choose(page);
		await page.goto('/about/');
		await page.goBack();
		await isClear(page);
	});

	test('ten idle minutes clear it', async ({ page }) => {
		await page.clock.install();
		await choose(page);
		await page.clock.runFor('09:00');
		await expect(chosen(page)).toHaveCount(1);
		await page.clock.runFor('10:01');
		await isClear(page);
	});

	test('script in the note is printed as letters', async ({ page }) => {
		await choose(page);
		await page.locator('[data-note]').fill('<img src=x onerror="document.body.dataset.hacked=1">');
		await expect(page.locator('[data-slip-note]')).toHaveText(
			'<img src=x onerror="document.body.dataset.hacked=1">',
		);
		await expect(page.locator('body')).not.toHaveAttribute('data-hacked');
	});
});
