import { expect, test } from '@playwright/test';
import { differenceWords } from '#lib/words/for-difference.ts';
import { words } from '#lib/words/index.ts';
import { fillIn, openFile, PAGE, PEOPLE, press, row, savedFile, WHOLE } from './table.ts';

const says = differenceWords.en;
const { form } = words.en;
const status = '[data-status]';
const valueOf = 'input[name=gp-consultations-seen-before]';

test('what is saved opens again in another window, with small counts left out', async ({
	page,
}) => {
	await page.goto(PAGE);
	await fillIn(page, WHOLE);
	const file = await savedFile(page, says.saveCsv);
	expect(file.startsWith('\uFEFF')).toBe(true);
	expect(file).toContain('"Readmissions to hospital","9","under 5","8","7"');
	await expect(page.locator(status)).toHaveText(says.savedCsv);
	await page.reload();
	await expect(page.locator(valueOf)).toHaveValue('');
	await openFile(page, file);
	await expect(page.locator(status)).toHaveText(form.opened);
	await expect(page.locator(valueOf)).toHaveValue('320');
	await expect(page.locator('[name=readmissions-seen-after]')).toHaveValue('under 5');
	await expect(page.locator('.difference-panel')).toHaveCount(8);
});

test('a file of Excel opens, with semicolons and quotes', async ({ page }) => {
	await page.goto(PAGE);
	await openFile(
		page,
		'\uFEFFsep=;\r\nCount;Seen by the OT, before;"Seen by the OT, after"\r\nHow many people;40;\r\nGP consultations;"1,320";*\r\n',
	);
	await expect(page.locator(valueOf)).toHaveValue('1,320');
	await expect(page.locator('[name=gp-consultations-seen-after]')).toHaveValue('*');
	await expect(page.locator('[name=people-seen]')).toHaveValue('40');
	await expect(page.locator(status)).toContainText('Fit notes; Items prescribed');
});

test('a file with anything but counts is refused whole, and says where; nothing typed is lost', async ({
	page,
}) => {
	await page.goto(PAGE);
	await fillIn(page, { ...PEOPLE, [`gp-consultations-seen-before`]: '320' });
	await openFile(
		page,
		'Count,"Seen by the OT, before",NHS number\nGP consultations,Ann,943 476 5919\nMrs Smith,9,9\n',
	);
	const told = page.locator(status);
	for (const where of [
		'Line 1, column C',
		'Line 2, column B',
		'Line 2, column C',
		'Line 3, column A',
	])
		await expect(told).toContainText(where);
	expect(await told.innerText()).not.toMatch(/Smith|Ann|943/);
	await expect(page.locator(valueOf)).toHaveValue('320');
	await openFile(page, Buffer.from([0xff, 0xfe, 0x43, 0x00]));
	await expect(told).toContainText(says.faults.letters);
	await openFile(page, 'x'.repeat(200_000));
	await expect(told).toContainText(says.faults.table);
	await expect(page.locator(valueOf)).toHaveValue('320');
});

test('what a file or Clear everything took away comes back by Undo', async ({ page }) => {
	await page.goto(PAGE);
	await fillIn(page, { ...PEOPLE, ...row('bed-days', '210', '130') });
	await openFile(page, 'Count,"Seen by the OT, before"\nFit notes,9\n');
	await expect(page.locator('[name=bed-days-seen-before]')).toHaveValue('');
	await press(page, form.undo);
	await expect(page.locator('[name=bed-days-seen-before]')).toHaveValue('210');
	await press(page, form.clear);
	await expect(page.locator('[name=bed-days-seen-before]')).toHaveValue('');
	await expect(page.getByText(says.picture.empty)).toBeVisible();
	await press(page, form.undo);
	await expect(page.locator('[name=bed-days-seen-before]')).toHaveValue('210');
});

test('counts are kept on this device only when asked, and drawn again', async ({ page }) => {
	await page.goto(PAGE);
	await fillIn(page, { ...PEOPLE, ...row('bed-days', '210', '130', '240', '3') });
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await press(page, form.keep);
	await page.reload();
	await expect(page.locator(status)).toHaveText(form.keeping.restored);
	await expect(page.locator('[name=bed-days-compared-after]')).toHaveValue('3');
	await expect(page.locator('.difference-panel')).toHaveCount(1);
	await press(page, form.clear);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('nothing that is typed is asked of any server', async ({ page }) => {
	await page.goto(PAGE, { waitUntil: 'networkidle' });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await fillIn(page, WHOLE);
	await press(page, form.keep);
	expect(asked).toEqual([]);
});
