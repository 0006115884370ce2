import { expect, test, type Page } from '@playwright/test';

const COPD = 'mainSearchCriteria.v.c=13645005';
const conditions = (page: Page) => page.locator('main').getByRole('heading', { level: 3 });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every condition stands with its guides, and the licence of SNOMED CT', async ({ page }) => {
		await page.goto(`/infobutton/#${COPD}`);
		expect(await conditions(page).count()).toBeGreaterThan(10);
		await expect(page.getByText('SNOMED CT belongs to SNOMED International')).toBeVisible();
	});
});

test('a code after # shows its condition, and no server is asked about it', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`/infobutton/#${COPD}&mainSearchCriteria.v.cs=2.16.840.1.113883.6.96`);
	await expect(conditions(page)).toHaveCount(1);
	await expect(page.locator('main').getByText('1 condition of ours has that code.')).toBeVisible();
	expect(asked.filter((address) => address.includes('13645005'))).toEqual([]);
});

test('what is told of a person leaves the address at once, and stands nowhere on the page', async ({
	page,
}) => {
	await page.goto(
		`/infobutton/#patientPerson.id=9434765919&age.v.v=67&${COPD}&patientPerson.name=Test`,
	);
	await expect(page).toHaveURL(`/infobutton/#${COPD}`);
	await expect(page.locator('main').getByText('We passed over all of it.')).toBeVisible();
	expect(await page.content()).not.toMatch(/943476|Test\b/);
});

test('a question after “?” is answered, taken out of the address, and told that the host saw it', async ({
	page,
}) => {
	await page.goto(`/infobutton/?patientPerson.id=9434765919&${COPD}`);
	await expect(page).toHaveURL(`/infobutton/#${COPD}`);
	await expect(conditions(page)).toHaveCount(1);
	await expect(
		page.locator('main').getByText(/whoever runs the server of this site saw it/),
	).toBeVisible();
	await page.reload();
	await expect(
		page.locator('main').getByText(/whoever runs the server of this site saw it/),
	).toBeHidden();
	await expect(conditions(page)).toHaveCount(1);
});

test('a code that we do not have, or of another list, says so and shows all', async ({ page }) => {
	await page.goto('/infobutton/#mainSearchCriteria.v.c=999999999');
	await expect(
		page.locator('main').getByText('No guide of ours names a condition with that code.'),
	).toBeVisible();
	expect(await conditions(page).count()).toBeGreaterThan(10);
	await page.goto(
		'/infobutton/#mainSearchCriteria.v.c=J44&mainSearchCriteria.v.cs=2.16.840.1.113883.6.3',
	);
	await expect(page.locator('main').getByText('We know codes of SNOMED CT only.')).toBeVisible();
});

test('the skip link asks nothing', async ({ page }) => {
	await page.goto(`/infobutton/#${COPD}`);
	await page.evaluate(() => (location.hash = 'main'));
	await expect(conditions(page)).toHaveCount(1);
});
