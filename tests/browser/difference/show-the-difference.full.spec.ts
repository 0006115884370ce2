import { expect, test } from '@playwright/test';
import { differenceWords } from '#lib/words/for-difference.ts';
import { words } from '#lib/words/index.ts';
import { sheetsOf } from '../../helpers/paper.ts';
import { fillIn, PAGE, PEOPLE, press, row, WHOLE } from './table.ts';

const says = differenceWords.en;
const { form } = words.en;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the empty table prints, for a data analyst to fill in', async ({ page }) => {
		await page.goto(PAGE);
		await expect(page.getByText(form.notReady)).toBeVisible();
		await expect(page.getByRole('button', { name: says.print })).toBeHidden();
		const paper = (await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
		for (const name of Object.values(says.measures)) expect(paper).toContain(name);
		expect(paper).not.toContain(says.picture.title);
	});
});

test('a row is worked out against the comparison group, in a picture and in numbers', async ({
	page,
}) => {
	await page.goto(PAGE);
	await expect(page.getByText(says.picture.empty)).toBeVisible();
	await fillIn(page, { ...PEOPLE, ...row('gp-consultations', '320', '210', '400', '360') });
	const panel = page.locator('.difference-panel');
	await expect(panel).toHaveCount(1);
	await expect(panel).toContainText('195 fewer than expected.');
	await expect(panel.locator('svg text')).toHaveText([
		'Seen',
		'before',
		'800',
		'after',
		'525',
		'Compared',
		'before',
		'800',
		'after',
		'720',
	]);
	const numbers = page.getByRole('table').getByRole('row');
	await expect(numbers.filter({ hasText: 'Seen' })).toHaveText(/320\s*210\s*275 fewer/);
	await expect(numbers.filter({ hasText: 'Compared' })).toHaveText(/400\s*360\s*80 fewer/);
	await expect(numbers.filter({ hasText: 'Difference' })).toHaveText(/195 fewer/);
	for (const line of says.picture.cannot) await expect(page.getByText(line)).toBeVisible();
	await fillIn(page, row('fit-notes', '9', '6', '8', '8'));
	await expect(panel.nth(1)).toContainText(says.picture.chance);
	await expect(panel.nth(0)).not.toContainText(says.picture.chance);
});

test('without a comparison group it says that the change may have come anyway', async ({
	page,
}) => {
	await page.goto(PAGE);
	await fillIn(page, { 'people-seen': '40', ...row('bed-days', '210', '130') });
	await expect(page.locator('.difference-panel')).toContainText(
		'200 fewer. Without a comparison, it may have come anyway.',
	);
});

test('a count under five, and what would give it away, is neither drawn nor printed', async ({
	page,
}) => {
	await page.goto(PAGE);
	await fillIn(page, { ...PEOPLE, ...row('readmissions', '19', '3', '28', '27') });
	const picture = page.locator('[data-picture]');
	await expect(picture).toContainText(says.picture.untold);
	await expect(picture).toContainText(says.picture.few);
	await expect(picture.locator('svg text')).toContainText([says.picture.missing]);
	const cells = await picture.getByRole('cell').allInnerTexts();
	expect(cells).not.toContain('3');
	// 16 fewer, 7.5 for every 100, and what follows from them.
	const said = (await picture.innerText()).replaceAll(/\s+/g, ' ');
	expect(said).not.toMatch(/\b(?:16|40|7\.5|38)\b fewer/);
	const paper = (await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
	expect(paper).toContain(says.picture.few);
	expect(paper).not.toMatch(/\b3\b(?! \/|rd)/);
});

test('all rows print on one sheet, and the numbers on the next', async ({ page }) => {
	await page.goto(PAGE);
	await fillIn(page, WHOLE);
	await expect(page.locator('.difference-panel')).toHaveCount(8);
	const [first = '', second = '', ...more] = await sheetsOf(
		await page.pdf({ preferCSSPageSize: true }),
	);
	expect(more).toEqual([]);
	expect(first).toContain(says.picture.title);
	for (const line of says.picture.cannot) expect(first).toContain(line);
	for (const name of Object.values(says.measures)) {
		expect(first).toContain(name);
		expect(second).toContain(name);
	}
	expect(first + second).not.toContain(says.how);
});

test('what is no count is refused where it stands, and is not lost', async ({ page }) => {
	await page.goto(PAGE);
	await fillIn(page, { ...PEOPLE, ...row('fit-notes', '36', '20', '30', '31') });
	const field = page.locator('[name=fit-notes-seen-after]');
	await field.fill('Mrs Smith');
	await page.locator('[name=bed-days-seen-before]').focus();
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(
		/Fit notes, Seen by the OT, after: this is not a count/,
	);
	await expect(page.locator('.difference-panel')).toContainText(says.picture.untold);
	await press(page, says.saveCsv);
	await expect(page.locator('[data-status]')).toContainText('Fit notes, Seen by the OT, after');
	await expect(field).toHaveValue('Mrs Smith');
	await press(page, form.keep);
	const kept = await page.evaluate(() => JSON.stringify(localStorage));
	expect(kept).toContain('fit-notes-seen-before');
	expect(kept).not.toContain('Smith');
	await field.fill('20');
	await expect(field).not.toHaveAttribute('aria-invalid', 'true');
	await expect(page.locator('.difference-panel')).not.toContainText(says.picture.untold);
});
