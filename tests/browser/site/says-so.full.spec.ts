import { expect, type Page } from '@playwright/test';
import { GUIDE, keep, savedNote, test } from '../../helpers/keeping.ts';
import { showEveryLine } from '../../helpers/worksheet.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is offered that could fail unsaid', async ({ page, site }) => {
		await page.goto(`${site.origin}/r/`);
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});

const typeCode = async (page: Page) => {
	await page.locator('#find').fill('2917');
	await page.locator('#find').press('Enter');
};

for (const fault of ['cut', 'portal', 500] as const) {
	test(`a code that cannot be looked up (${fault}) still leads to the reader’s list`, async ({
		page,
		site,
	}) => {
		site.breakAt('/catalogue.json', fault);
		await page.goto(`${site.origin}/r/`);
		await typeCode(page);
		await expect(page.locator('main').getByText('the internet did not answer')).toBeVisible();
		await page.getByRole('link', { name: 'Open these guides: 2917' }).click();
		await expect(page.locator('[data-card]:visible')).toHaveCount(1);
	});
}

test('a kept guide opens without its last slash', async ({ page, site }) => {
	await keep(page, site.origin + GUIDE);
	site.breakAt('', 'cut');
	await page.goto(site.origin + GUIDE.slice(0, -1));
	await expect(savedNote(page)).toBeVisible();
});

test('a browser that cannot print says so once, and loses nothing', async ({ page, site }) => {
	await page.addInitScript(() => {
		Object.assign(window, { print: undefined });
	});
	await page.goto(`${site.origin}/worksheets/if-i-fall/`);
	await page.getByLabel('Another way').fill('A whistle');
	const print = page.getByRole('button', { name: 'Print', exact: true });
	await print.click();
	await page.waitForTimeout(600);
	await print.click();
	await expect(page.locator('main').getByText('This browser cannot print from here')).toHaveCount(
		1,
	);
	await expect(page.getByLabel('Another way')).toHaveValue('A whistle');
	await expect(page.locator('html')).not.toHaveAttribute('data-print');
});

for (const fault of ['cut', 'portal', 500] as const) {
	test(`Write a guide says that its rules did not come (${fault})`, async ({ page, site }) => {
		site.breakAt('/desk.json', fault);
		await page.goto(`${site.origin}/write-a-guide/`);
		// A browser may never tell that a line was cut: then the page itself gives up, after half a minute.
		await expect(page.locator('main').getByText('The rules did not arrive.')).toBeVisible({
			timeout: 40_000,
		});
	});
}

test('where a new window is barred, the way to GitHub stands there as a link', async ({
	page,
	site,
}) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await page.goto(`${site.origin}/write-a-guide/`);
	await page.locator('[data-field="title"]').fill('A made-up guide');
	await page.getByRole('button', { name: 'Open a pull request' }).click();
	await page.getByRole('button', { name: 'Go to GitHub' }).click();
	const link = page.getByRole('link', { name: 'Did no new window open? Open GitHub here' });
	await expect(link).toHaveAttribute('href', /\/new\/main\?filename=/);
});

for (const name of [/^Print/, /^Full print/])
	test(`a slip that cannot be printed (${name.source}) says so, and stays`, async ({
		page,
		site,
	}) => {
		await page.addInitScript(() => {
			Object.assign(window, { print: undefined });
		});
		await page.goto(`${site.origin}/recommend/#2917`);
		await page.getByRole('button', { name }).first().click();
		await expect(page.locator('main').getByText('This browser cannot print from here')).toHaveCount(
			1,
		);
		await expect(page.locator('[data-chosen-guide]:visible')).toHaveCount(1);
	});

test('where no mail program opens, the link stands there to copy', async ({ page, site }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, 'share');
	});
	await page.goto(`${site.origin}/r/#2917`);
	await page.getByRole('button', { name: 'Send to someone who helps' }).click();
	await expect(page.locator('main').getByText(`${site.origin}/r/#2917`)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Copy' })).toBeVisible();
});

test('a QR code stays dark on light in forced colours', async ({ page, site }) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await page.goto(`${site.origin}/recommend/#2917`);
	const square = page.locator('[data-qr] svg').first();
	await expect(square.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');
	await expect(square.locator('path')).toHaveCSS('stroke', 'rgb(0, 0, 0)');
});

test('a year of two figures means this century, and an odd one is asked about', async ({
	page,
	site,
}) => {
	await page.goto(`${site.origin}/plan/`);
	await showEveryLine(page);
	const day = page.locator('[name="day.1"]');
	await day.fill('0026-12-01');
	await day.blur();
	await expect(day).toHaveValue('2026-12-01');
	await day.fill('0202-12-01');
	await day.blur();
	await expect(page.locator('main').getByText('The year of that date is 202.')).toBeVisible();
});
