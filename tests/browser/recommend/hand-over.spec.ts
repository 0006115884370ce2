import { expect, test } from '@playwright/test';
import { add, cards, chosen, slip, status } from '../../helpers/picker.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing to hand over but each guide’s own slip', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(page.getByText('Text message').first()).toBeHidden();
	});
});

test('text, link, record line and slip each say draft', async ({ page }) => {
	await page.goto('/recommend/');
	await add(page, 'Getting up from your chair').click();
	const saysDraft = [
		/^DRAFT, not for patients\. https:\/\/keepdoing\.example\/r\/#2917 /,
		/^Self-management guides recommended \(keepdoing\.example\): Getting up from your chair more easily \[2917, version \d{4}-\d\d-\d\d, draft\]\. Given as: .+ https:\/\/keepdoing\.example\/r\/#2917$/,
	];
	for (const line of saysDraft) await expect(page.getByText(line)).toBeVisible();
	await expect(
		slip(page).getByText('DRAFT: for trying out, not for patients', { exact: true }),
	).toBeVisible();
	await expect(page.getByText(/: 1 message\.$/)).toBeVisible();
	await page.goto('/r/#2917');
	await expect(cards(page, /2917/)).toContainText('Draft. For trying out, not for patients.');
});

test('copying says that it copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/recommend/');
	await add(page, 'Getting up from your chair').click();
	await page.getByRole('button', { name: 'Copy Link' }).click();
	await expect(status(page, /^Copied$/)).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		'https://keepdoing.example/r/#2917',
	);
});

for (const [address, name] of [
	['/guides/getting-up-from-a-chair/', 'Print'],
	['/slips/2917/', 'Print slip'],
	['/recommend/#2917', /^Print slip/],
] as const)
	test(`${address} says how else where an app cannot print`, async ({ page }) => {
		await page.addInitScript(() => {
			Object.assign(window, { print: undefined });
		});
		await page.goto(address);
		await page.getByRole('button', { name }).first().click();
		await expect(page.getByText('This browser cannot print from here')).toBeVisible();
		await expect(page.locator('html')).not.toHaveAttribute('data-print');
		// What was not printed was not given: the record says so, and the next search is the same patient’s.
		await expect(page.getByText(/Given as: slip\. /)).toHaveCount(0);
	});

test('a guide’s own page adds it to a recommendation, and leaves no trace in the address', async ({
	page,
}) => {
	await page.goto('/guides/getting-up-from-a-chair/');
	await page.getByText('For clinicians').click();
	await page.getByRole('link', { name: 'Add to a recommendation' }).click();
	await expect(chosen(page)).toHaveCount(1);
	await expect(page).toHaveURL('/recommend/');
});

test('every ready pack makes one text message, with fifty letters kept, all of them plain', async ({
	page,
}) => {
	await page.goto('/recommend/');
	for (const pack of await page.locator('[data-pack]').all()) {
		await pack.click();
		const text = await page.getByText(/^DRAFT, not for patients/).innerText();
		expect(text.length, text).toBeLessThanOrEqual(110);
		await expect(page.getByText('sign-off: 1 message.')).toBeVisible();
		await expect(page.getByText('makes messages shorter')).toHaveCount(0);
		await page.getByRole('button', { name: 'Next patient' }).click();
	}
});
