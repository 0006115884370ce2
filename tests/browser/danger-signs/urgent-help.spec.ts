import { expect, test } from '@playwright/test';
import { readSigns } from '#tools/content/read-signs.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';

const signs = [...readSigns('content').values()];
const says = dangerWords.en;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

	test(
		'on the first screen of a phone there are 999 and 111 to press, with Northern Ireland’s way beside 111',
		{ tag: '@smoke' },
		async ({ page }) => {
			await page.goto('/urgent-help/');
			const numbers = page.locator('main a[href^="tel:"]');
			await expect(numbers.nth(0)).toHaveAttribute('href', 'tel:999');
			await expect(numbers.nth(1)).toHaveAttribute('href', 'tel:111');
			for (const number of [numbers.nth(0), numbers.nth(1)]) {
				await expect(number).toBeInViewport({ ratio: 1 });
				const { height = 0 } = (await number.boundingBox()) ?? {};
				expect(height).toBeGreaterThanOrEqual(60);
			}
			await expect(numbers.nth(1).locator('xpath=..')).toContainText(
				'In Northern Ireland 111 does not run.',
			);
		},
	);

	test('every danger sign is listed once, under its own level and whom to call', async ({
		page,
	}) => {
		await page.goto('/urgent-help/');
		const listed = await page.locator('[data-sign-index] div').evaluateAll((groups) =>
			groups.flatMap((group) => {
				const call = group.querySelector('p')?.innerText ?? '';
				return [...group.querySelectorAll('li')].map((line) => `${call} ${line.innerText}`);
			}),
		);
		const wanted = signs.map(({ call, level, short }) => `${says.callFor(call, level)} ${short}`);
		expect(listed.toSorted()).toEqual(wanted.toSorted());
	});

	test('a sign that names suicide has the crisis line straight under it, Northern Ireland’s too', async ({
		page,
	}) => {
		await page.goto('/urgent-help/');
		const crisis = signs.filter((sign) => sign.crisis);
		expect(crisis.length).toBeGreaterThan(0);
		for (const { short } of crisis) {
			const group = page
				.locator('[data-sign-index] div')
				.filter({ has: page.getByText(short, { exact: true }) });
			await expect(group).toContainText('Samaritans 116 123');
			await expect(group).toContainText('Northern Ireland: Lifeline 0808 808 8000');
		}
	});

	test('those who cannot speak or hear on the phone find their ways', async ({ page }) => {
		await page.goto('/urgent-help/');
		for (const way of ['999 BSL', 'dial 18000', 'text the word register to 999'])
			await expect(page.getByText(way)).toBeVisible();
	});

	test('the table can be checked on one page: each sign, its level, whom to call and its sources', async ({
		page,
	}) => {
		await page.goto('/check-a-guide/danger-signs/');
		const points = await page.locator('fieldset').allInnerTexts();
		expect(points).toHaveLength(signs.length);
		for (const { name, you, other, level, call, sources } of signs) {
			const point =
				points.find((text) => new RegExp(`^${name}: [0-9a-f]{40}$`, 'm').test(text)) ?? '';
			for (const wanted of [you, other, `${says.levels[level]}: ${says.call(call, level)}.`])
				expect(point, name).toContain(wanted);
			for (const { title } of sources) expect(point, name).toContain(title);
		}
	});
});

test('whoever agrees to two signs gets one check that names both', async ({ page }) => {
	await page.goto('/check-a-guide/danger-signs/');
	await page.getByLabel('Name', { exact: true }).fill('A made-up checker');
	await page.getByLabel('Role', { exact: true }).fill('Made up');
	await page.getByLabel('HCPC number').fill('ot00000');
	await page.getByLabel('Interests', { exact: true }).fill('None');
	// Signs whose sources differ are looked at first.
	const [first, second] = signs.filter(({ sourcesDiffer }) => sourcesDiffer);
	for (const index of [0, 1])
		await page.locator('fieldset').nth(index).getByLabel('Agree', { exact: true }).check();
	await page.getByRole('button', { name: 'Make the words to send' }).click();
	const words = await page.getByLabel('The words to send').inputValue();
	expect(words).toContain('content/danger-signs/sign-off.yaml');
	expect(words).toMatch(
		new RegExp(`signs:\\n {6}${first?.name}: "[0-9a-f]{40}"\\n {6}${second?.name}: "`),
	);
});
