import { expect, test, type Locator, type Page } from '@playwright/test';
import { showEveryLine, status } from '../../helpers/worksheet.ts';
import { openPicker } from '../../helpers/surgery.ts';

const ROOM = 300;
const line = (page: Page) => page.locator('[name="goal"]');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a line takes words', async ({ page }) => {
		await page.goto('/plan/');
		await line(page).fill('A made-up word');
		await expect(line(page)).toHaveValue('A made-up word');
	});
});

/** Tells a field that words come, as a browser does, and puts in what fits. */
const comes = (field: Locator, inputType: string, text: string) =>
	field.evaluate(
		(box: HTMLInputElement, [kind, words]) => {
			const how = { inputType: kind, data: words, bubbles: true, cancelable: true };
			if (!box.dispatchEvent(new InputEvent('beforeinput', how))) return;
			box.value = (box.value + words).slice(0, box.maxLength);
			box.dispatchEvent(new InputEvent('input', how));
		},
		[inputType, text] as const,
	);

for (const kind of [
	'insertText',
	'insertFromDrop',
	'insertFromPaste',
	'insertReplacementText',
	'insertFromYank',
])
	test(`words too long for a line that come by ${kind} say how many letters are left out`, async ({
		page,
	}) => {
		await page.goto('/plan/');
		await showEveryLine(page);
		const limit = Number(await line(page).getAttribute('maxlength'));
		await comes(line(page), kind, 'x'.repeat(limit));
		await expect(status(page)).not.toContainText('left out');
		await comes(line(page), kind, 'x'.repeat(7));
		await expect(status(page)).toContainText('the last 7 letters are left out');
	});

test('words that are composed say at their end how many letters are left out', async ({ page }) => {
	await page.goto('/plan/');
	await showEveryLine(page);
	const field = line(page);
	await field.fill('x'.repeat(ROOM - 2));
	await field.press('End');
	const devtools = await page.context().newCDPSession(page);
	const how = { selectionStart: 5, selectionEnd: 5 };
	await devtools.send('Input.imeSetComposition', { text: 'にほんごだ', ...how });
	await expect(status(page)).not.toContainText('left out');
	await devtools.send('Input.insertText', { text: 'にほんごだ' });
	await expect(status(page)).toContainText('the last 3 letters are left out');
});

test('a line that a browser fills to its end says that the end may be left out', async ({
	page,
}) => {
	await page.goto('/worksheets/if-i-fall/');
	const field = page.getByLabel('Another way');
	const fill = (text: string) =>
		field.evaluate((box: HTMLInputElement, words) => {
			box.value = words;
			box.dispatchEvent(new Event('input', { bubbles: true }));
			box.dispatchEvent(new Event('change', { bubbles: true }));
		}, text);
	await fill('x'.repeat(ROOM - 1));
	await expect(status(page)).not.toContainText('left out');
	await fill('y'.repeat(ROOM));
	await expect(status(page)).toContainText('the end of what came last may be left out');
});

/** Drags all the words of a field into another one with the mouse. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
	await from.scrollIntoViewIfNeeded();
	await from.selectText();
	const start = await from.boundingBox();
	const end = await to.boundingBox();
	await page.mouse.move((start?.x ?? 0) + 20, (start?.y ?? 0) + 20);
	await page.mouse.down();
	await page.mouse.move((end?.x ?? 0) + 30, (end?.y ?? 0) + 15, { steps: 8 });
	await page.mouse.up();
}

test('words that are dragged to a line without room stay where they were, and it says so', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1000, height: 3000 });
	await page.goto('/worksheets/if-i-fall/');
	const [from, to] = [page.getByLabel('Another way'), page.locator('[name="phone-low"]')];
	await from.fill('w'.repeat(250));
	await to.fill('v'.repeat(100));
	await drag(page, from, to);
	await expect(status(page)).toContainText('it is 50 letters too long for this line');
	await expect(from).toHaveValue('w'.repeat(250));
	await expect(to).toHaveValue('v'.repeat(100));
	// What fits moves as ever.
	await from.fill('w'.repeat(200));
	await drag(page, from, to);
	await expect(from).toHaveValue('');
	await expect(to).toHaveValue(/^v*w{200}v*$/);
});

test('words dropped from elsewhere say how many letters are left out', async ({ page }) => {
	await page.setViewportSize({ width: 1000, height: 3000 });
	await page.goto('/worksheets/if-i-fall/');
	const to = page.getByLabel('Another way');
	await to.fill('v'.repeat(100));
	const box = await to.boundingBox();
	const devtools = await page.context().newCDPSession(page);
	const data = {
		items: [{ mimeType: 'text/plain', data: 'w'.repeat(250) }],
		dragOperationsMask: 1,
	};
	const at = { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 15, data };
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
		await devtools.send('Input.dispatchDragEvent', { type, ...at });
	await expect(to).toHaveValue(/w{200}/);
	await expect(status(page)).toContainText('the last 50 letters are left out');
});

test('the picker says so under its field, and the ready texts above theirs', async ({ page }) => {
	await openPicker(page);
	await comes(page.locator('[data-practice="name"]'), 'insertFromDrop', 'x'.repeat(87));
	await expect(page.locator('label + [data-cut]')).toContainText('the last 7 letters are left out');
	await page.goto('/texts/');
	await comes(page.getByLabel('Your practice’s name'), 'insertFromDrop', 'x'.repeat(67));
	await expect(page.getByText('the last 7 letters are left out')).toBeVisible();
});
