import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { press, showEveryLine, status } from '../../helpers/worksheet.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the plan offers no calendar', async ({ page }) => {
		await page.goto('/plan/');
		await expect(page.getByText('Save days for my calendar')).toBeHidden();
	});
});

test.describe('in a browser that has no fields for days and times', () => {
	test.beforeEach(async ({ page }) => {
		await page.route('**/plan/', async (route) => {
			const answer = await route.fetch();
			const body = (await answer.text()).replaceAll(
				/type="?(date|time)"?/g,
				'type="text" data-was="$1"',
			);
			await route.fulfill({ response: answer, body });
		});
		// Such a browser gives the name of the kind that it does not know.
		await page.addInitScript(() => {
			HTMLInputElement.prototype.getAttribute = function (name) {
				const was = name === 'type' ? this.dataset['was'] : undefined;
				return was ?? this.attributes.getNamedItem(name)?.value ?? null;
			};
		});
		await page.goto('/plan/');
		await showEveryLine(page);
	});

	test('a day or time that cannot be read is said to be none, as soon as it is left', async ({
		page,
	}) => {
		for (const [name, typed] of [
			['day.1', '31/02/2026'],
			['day.1', 'next Tuesday'],
			['time.1', 'half past nine'],
		] as const) {
			await page.locator(`[name="${name}"]`).fill(typed);
			await page.locator(`[name="${name}"]`).blur();
			await expect(status(page)).toContainText(`“${typed}” is no ${name.split('.')[0]}`);
		}
	});

	test('a year of the last century is asked about there too', async ({ page }) => {
		await page.locator('[name="day.1"]').fill('1/5/98');
		await page.locator('[name="day.1"]').blur();
		await expect(status(page)).toContainText('The year of that date is 1998.');
	});

	test('the calendar says why it leaves a day or a time out, and holds no other', async ({
		page,
	}) => {
		for (const [name, typed] of Object.entries({
			'step.1': 'To walk',
			'day.1': '2/12/2026',
			'time.1': 'half past nine',
			'day.2': '3/12/2026',
			'time.2': '9.30',
			review: '31/02/2026',
		}))
			await page.locator(`[name="${name}"]`).evaluate((field: HTMLInputElement, text) => {
				field.value = text;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}, typed);
		const download = page.waitForEvent('download');
		await press(page, 'Save days for my calendar');
		const text = readFileSync(await (await download).path(), 'utf8');
		expect(text.match(/DTSTART.*/g)).toEqual([
			'DTSTART;VALUE=DATE:20261202',
			'DTSTART:20261203T093000',
		]);
		expect(text).toContain('DESCRIPTION:half past nine');
		await expect(status(page)).toContainText('“31/02/2026”. That is no day.');
		await expect(status(page)).toContainText('cannot read it: “half past nine”');
		await expect(status(page)).not.toContainText('too far off');
	});
});

test.describe('a year out of reason', () => {
	for (const [what, address, typed, stands, year] of [
		[
			'of two figures is of the last century',
			'/worksheets/if-i-fall/',
			'0098-05-01',
			'1998-05-01',
			1998,
		],
		['of a birth is asked about', '/worksheets/if-i-fall/', '1950-05-01', '1950-05-01', 1950],
		['far off is asked about', '/plan/', '2098-05-01', '2098-05-01', 2098],
	] as const)
		test(what, async ({ page }) => {
			await page.goto(address);
			await showEveryLine(page);
			const date = page.locator('input[type="date"]').first();
			await date.fill(typed);
			await date.blur();
			await expect(date).toHaveValue(stands);
			await expect(status(page)).toContainText(
				`The year of that date is ${year}. Is that what you mean?`,
			);
		});

	test('stands in no calendar file', async ({ page }) => {
		await page.goto('/plan/');
		await showEveryLine(page);
		const row = page.locator('[name="day.2"]');
		if (await row.isHidden()) await press(page, 'Add another');
		for (const [name, typed] of [
			['day.1', '0098-05-01'],
			['day.2', '2101-05-01'],
			['review', '2026-12-11'],
		] as const) {
			await page.locator(`[name="${name}"]`).fill(typed);
			await page.locator(`[name="${name}"]`).blur();
		}
		const download = page.waitForEvent('download');
		await press(page, 'Save days for my calendar');
		const text = readFileSync(await (await download).path(), 'utf8');
		expect(text.match(/DTSTART.*/g)).toEqual(['DTSTART;VALUE=DATE:20261211']);
		await expect(status(page)).toContainText('“1998-05-01”, “2101-05-01”');
	});
});
