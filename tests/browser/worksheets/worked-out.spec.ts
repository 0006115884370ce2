import { expect, test, type Page } from '@playwright/test';
import { worksheetWords } from '#lib/words/worksheets.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('what a sheet would work out stands as a blank to write on', async ({ page }) => {
		await page.goto('/worksheets/heights/');
		await expect(page.locator('height-difference').first()).toContainText('take away seat: ____');
		await page.goto('/worksheets/return-to-work/');
		await expect(page.locator('week-total').first()).toContainText('begins ____');
		await page.goto('/worksheets/walk-round/');
		await expect(page.locator('ticked-list section').first()).toBeHidden();
		expect(await page.locator('noscript').allInnerTexts()).toContainEqual(
			expect.stringContaining('look for your ticks'),
		);
	});
});

test('the heights sheet says how far a seat is from the knee crease, and follows each change', async ({
	page,
}) => {
	await page.goto('/worksheets/heights/');
	for (const tick of await page.locator('[name=stop]').all())
		await expect(tick).toHaveAccessibleDescription(worksheetWords.en.heights.stopHere);
	const chair = page.locator('height-difference[seat=chair]');
	await page.locator('[name=knee]').fill('46 cm');
	await page.locator('[name=chair]').fill('38,5');
	await expect(chair).toContainText('The seat is 7.5 cm lower than your knee crease.');
	await page.locator('[name=chair]').fill('48');
	await expect(chair).toContainText('The seat is 2 cm higher than your knee crease.');
	await page.locator('[name=chair]').fill('about 46');
	await expect(chair).toContainText('take away seat: ____');
	await page.locator('[name=chair]').fill('46');
	await press(page, 'Clear everything');
	await expect(chair).toContainText('take away seat: ____');
	await press(page, 'Undo');
	await expect(chair).toContainText('The seat is level with your knee crease.');
});

test('what is no height is marked beside its field, once it is left, until it is mended', async ({
	page,
}) => {
	await page.goto('/worksheets/heights/');
	const chair = page.locator('[name=chair]');
	for (const typed of ['½', '٣٤', '1e3', 'abc', '18 in', '4O', '450']) {
		await chair.fill(typed);
		await chair.blur();
		await expect(chair).toHaveAttribute('aria-invalid', 'true');
		await expect(chair).toHaveAccessibleDescription(new RegExp(`^“${typed}” is no height`));
	}
	const fault = page.getByText('is no height that we can work with');
	await expect(fault).toBeVisible();
	await press(page, 'Clear everything');
	await expect(fault).toHaveCount(0);
	await press(page, 'Undo');
	await expect(fault).toBeVisible();
	await chair.fill('45.5cm');
	await expect(fault).toHaveCount(0);
	await expect(chair).not.toHaveAttribute('aria-invalid');
});

test('what is no number of days or hours is marked in the return plan', async ({ page }) => {
	await page.goto('/worksheets/return-to-work/');
	await page.locator('[name="days.1"]').fill('8');
	await page.locator('[name="hours.1"]').fill('four');
	await page.locator('[name="hours.1"]').blur();
	await expect(page.getByText('“8” is no number of days')).toBeVisible();
	await expect(page.getByText('“four” is no number of hours')).toBeVisible();
});

test('the walk round sorts what was ticked by what it takes', async ({ page }) => {
	await page.goto('/worksheets/walk-round/');
	const list = (name: string) => page.getByRole('heading', { name }).locator('+ ul > li');
	await expect(list('Free today')).toHaveCount(0);
	const told = page.getByRole('status');
	await expect(told).toHaveText('');
	await page.getByLabel('Things lie on the stairs').check();
	await expect(told).toHaveText(/^Free today.*: 1$/);
	await page.getByLabel('I cannot reach a light from my bed').check();
	await expect(told).toHaveText(/^A small buy.*: 1$/);
	await page.getByLabel('Lifting my leg over the side is hard').check();
	await expect(list('Free today')).toHaveText(['Things lie on the stairs']);
	await expect(list('A small buy')).toHaveText(['I cannot reach a light from my bed']);
	await expect(list('Needs a person')).toHaveText(['Lifting my leg over the side is hard']);
	// Paper shows boxes to tick, before and after it was printed.
	await page.evaluate(() => {
		for (const event of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(event));
	});
	await expect(page.locator('[name=stairs][type=checkbox]')).toHaveCount(4);
	await page.getByLabel('Things lie on the stairs').uncheck();
	await expect(list('Free today')).toHaveCount(0);
});

test('the return plan works out dates and hours, and follows a week that is moved', async ({
	page,
}) => {
	await page.goto('/worksheets/return-to-work/');
	const week = (number: number) => page.locator(`week-total[week="${number}"]`);
	await page.locator('[name=start]').fill('2027-01-07');
	await page.locator('[name="days.1"]').fill('2');
	await page.locator('[name="hours.1"]').fill('3.5');
	await page.locator('[name="days.2"]').fill('3');
	await page.locator('[name="hours.2"]').fill('4');
	await expect(week(1)).toContainText('begins 7 January 2027, 7 hours in all');
	await expect(week(2)).toContainText('begins 14 January 2027, 12 hours in all');
	await page.getByRole('button', { name: 'Move down: Week 1' }).click();
	await expect(week(1)).toContainText('begins 7 January 2027, 12 hours in all');
	await page.getByLabel('A later start').check();
	await page.locator('[name=review]').fill('2027-01-21');
	await expect(page.getByText(/^Phased return from/)).toHaveText(
		[
			'Phased return from 7 January 2027.',
			'Week 1: 3 days of 4 hours (12 hours).',
			'Week 2: 2 days of 3.5 hours (7 hours).',
			'Changes that would help: a later start.',
			'Review on 21 January 2027.',
		].join('\n'),
	);
});

test('the employer’s sheet leaves out what is its writer’s own', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.documentElement.dataset['printed'] = [...document.querySelectorAll('textarea')]
				.filter((field) => field.checkVisibility())
				.map(({ name }) => name)
				.join(' ');
			window.dispatchEvent(new Event('afterprint'));
		};
	});
	await page.goto('/worksheets/return-to-work/');
	await press(page, 'Print the employer’s sheet');
	const printed = page.locator('html');
	await expect(printed).toHaveAttribute('data-printed', /job ask-other/);
	await expect(printed).not.toHaveAttribute('data-printed', /hard|warning|bad/);
	await expect(page.locator('[name=warning]')).toBeVisible();
});
