import { expect, test } from '@playwright/test';
import { differenceWords } from '#lib/words/for-difference.ts';
import { words } from '#lib/words/index.ts';
import { sheetsOf } from '../../helpers/paper.ts';
import { fillIn, openFile, PAGE, PEOPLE, press, row } from './table.ts';

const { picture, print, printEmpty } = differenceWords.en;
const { form } = words.en;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('with the empty table prints what to ask an analyst for, and no more', async ({ page }) => {
		await page.goto(PAGE);
		const paper = (await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
		expect(paper).toContain('What to ask your data analyst for');
		expect(paper).toContain('Whom to compare with');
		expect(paper).not.toContain('How it is worked out');
	});
});

test('a comparison of unlike groups is called unfair beside the picture and on both sheets', async ({
	page,
}) => {
	await page.goto(PAGE);
	await fillIn(page, {
		'people-seen': '48',
		'people-compared': '52',
		...row('gp-consultations', '400', '200', '10', '9'),
		...row('fit-notes', '100', '60', '110', '108'),
	});
	const panels = page.locator('.difference-panel');
	await expect(panels.nth(0)).toContainText(picture.unfair);
	await expect(panels.nth(1)).not.toContainText(picture.unfair);
	for (const sheet of await sheetsOf(await page.pdf({ preferCSSPageSize: true })))
		expect(sheet.split(picture.unfair).length - 1).toBe(1);
});

test('each claim says that it is for every 100 people', async ({ page }) => {
	await page.goto(PAGE);
	await fillIn(page, { ...PEOPLE, ...row('fit-notes', '36', '20', '30', '31') });
	const panel = page.locator('.difference-panel');
	await expect(panel).toContainText('Per 100 people: 42 fewer than expected.');
	await fillIn(page, row('fit-notes', '36', '3', '30', '31'));
	await expect(panel).toContainText('Per 100 people.');
});

test('of what comes many at a time no chance is worked out, and it is said so', async ({
	page,
}) => {
	await page.goto(PAGE);
	await fillIn(page, { ...PEOPLE, ...row('bed-days', '96', '41', '60', '75') });
	const panel = page.locator('.difference-panel');
	await expect(panel).toContainText(picture.bunched);
	await fillIn(page, row('bed-days', '9', '6', '8', '7'));
	await expect(panel).toContainText(picture.bunched);
	await expect(panel).not.toContainText(picture.chance);
});

test('where nothing can be drawn it says why, and prints no counts', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(window, {
			prints: 0,
			print: () => ((window as unknown as { prints: number }).prints += 1),
		});
	});
	const prints = () => page.evaluate(() => (window as unknown as { prints: number }).prints);
	await page.goto(PAGE);
	await press(page, printEmpty);
	await expect.poll(prints).toBe(1);
	await fillIn(page, row('fit-notes', '36', '20', '30', '31'));
	await expect(page.locator('[data-picture]')).toHaveText(picture.noPeople);
	await press(page, print);
	await expect(page.locator('[data-status]')).toHaveText(picture.noPeople);
	expect(await prints()).toBe(1);
	await fillIn(page, PEOPLE);
	await press(page, print);
	await expect.poll(prints).toBe(2);
});

test('a file opened over an empty table speaks of no Undo, and over counts it does', async ({
	page,
}) => {
	await page.goto(PAGE);
	const file = 'Count,"Seen by the OT, before"\nFit notes,9\n';
	await openFile(page, file);
	await expect(page.locator('[data-status]')).toHaveText(form.opened);
	await expect(page.getByRole('button', { name: form.undo, exact: true })).toBeHidden();
	await openFile(page, file);
	await expect(page.locator('[data-status]')).toContainText(form.openedUndo);
	await expect(page.getByRole('button', { name: form.undo, exact: true })).toBeVisible();
});
