import { expect, test, type Page } from '@playwright/test';
import { field } from '../../helpers/write-form.ts';

/** Puts on the device what an earlier visit left there, letter by letter, and comes back. */
async function comeBack(page: Page, address: string, key: string, text: string): Promise<void> {
	await page.goto(address);
	await page.evaluate(([name, kept]) => localStorage.setItem(name, kept), [key, text] as const);
	await page.reload();
}

test.describe('what a device kept before this site was changed comes back:', () => {
	test('a worksheet', async ({ page }) => {
		await comeBack(
			page,
			'/worksheets/if-i-fall/',
			'keep-doing.sheet.if-i-fall',
			'{"keepDoing":"worksheet","version":1,"sheet":"if-i-fall","answers":{"name.1":["Ann"],"key.1":["yes"],"gone":["Once asked"]}}',
		);
		await expect(page.locator('[name="name.1"]')).toHaveValue('Ann');
		await expect(page.locator('[name="key.1"]')).toBeChecked();
		await expect(page.getByText('Once asked')).toBeVisible();
	});

	test('the details of a practice', async ({ page }) => {
		await comeBack(
			page,
			'/recommend/',
			'keep-doing.practice',
			'{"version":1,"name":"A made-up surgery","phone":"020 7946 0000","local1":"One","local2":"","local3":""}',
		);
		await expect(page.getByLabel('Practice name')).toHaveValue('A made-up surgery');
		await expect(page.getByLabel('Local number 1')).toHaveValue('One');
	});

	test('an author’s draft', async ({ page }) => {
		await comeBack(
			page,
			'/write-a-guide/',
			'keep-doing.guide',
			'{"version":1,"answers":{"title":"A made-up guide","source.3.publisher":"A fourth one"}}',
		);
		await expect(field(page, 'title')).toHaveValue('A made-up guide');
		await expect(field(page, 'source.3.publisher')).toHaveValue('A fourth one');
	});

	// Its author worded the danger signs: the lines stand where signs that are wanted are written.
	test('a draft of a guide from before there was a table of danger signs', async ({ page }) => {
		const answers = {
			'checkFirst.notFor': 'you have a cast',
			'checkFirst.dangerSigns': 'your leg gives way',
			'help.now': 'you faint',
			'help.today': 'your foot is cold',
			'help.todayAsk': 'your nurse',
		};
		await comeBack(
			page,
			'/write-a-guide/',
			'keep-doing.guide',
			JSON.stringify({ version: 1, answers }),
		);
		await expect(field(page, 'checkFirst.notFor')).toHaveValue('you have a cast');
		await expect(field(page, 'checkFirst.signsWanted')).toBeVisible();
		await expect(field(page, 'checkFirst.signsWanted')).toHaveValue(
			'your leg gives way\nyou faint\nyour foot is cold\nyour nurse',
		);
	});

	test('a checker’s answers', async ({ page }) => {
		const address = '/check-a-guide/saving-energy/';
		await page.goto(address);
		const point = page.getByRole('group').first();
		const claim = await point.locator('legend b').innerText();
		await comeBack(
			page,
			address,
			'keep-doing.check.saving-energy',
			JSON.stringify({
				version: 1,
				fields: { 'checker: name': 'A checker', [claim]: 'change', [`words: ${claim}`]: 'So.' },
			}),
		);
		await expect(page.getByLabel('Name', { exact: true })).toHaveValue('A checker');
		await expect(point.getByLabel('Change')).toBeChecked();
		await expect(point.getByRole('textbox')).toHaveValue('So.');
	});

	test('a kept guide and a kept list', async ({ page }) => {
		await page.goto('/offline/');
		await page.evaluate(async () => {
			const says = { lang: 'en-GB', saved: '', overdue: '', tooOld: '', show: '' };
			const kept = { on: new Date().toISOString(), goodFor: 90, files: [], olderFiles: [], says };
			const headers = { Kept: encodeURIComponent(JSON.stringify(kept)) };
			const html = '<main id="main"><h1>A kept guide</h1></main></html>';
			const store = await caches.open('keep-doing-1');
			for (const address of ['/guides/kept-before/', '/r/?2917-3425'])
				await store.put(address, new Response(html, { headers }));
		});
		await page.reload();
		const link = (name: string | RegExp) => page.getByRole('link', { name });
		await expect(link('A kept guide')).toHaveAttribute('href', '/guides/kept-before/');
		await expect(link(/2917, 3425/)).toHaveAttribute('href', '/r/#2917-3425');
	});
});
