import type { FileChooser, Locator, Page } from '@playwright/test';

/**
 * Presses a button as a hand does that means it: a key comes before, for of two presses at once on one spot, as scrolling
 * can make of two buttons, the second counts as that of a shaking hand.
 */
export async function pressOnPurpose(page: Page, button: Locator): Promise<void> {
	await page.keyboard.press('Shift');
	await button.click();
}

/** Presses the button with exactly these words. */
export const press = (page: Page, name: string) =>
	pressOnPurpose(page, page.getByRole('button', { name, exact: true }));

/** Shows all of a form that begins small; any other is whole already. */
export async function showEveryLine(page: Page): Promise<void> {
	const button = page.locator('[data-do="every-part"]');
	if ((await button.count()) > 0) await pressOnPurpose(page, button);
}

/** All that this browser keeps for our site. */
export const kept = (page: Page) => page.evaluate(() => Object.entries({ ...localStorage }));

/** The line that tells a reader what came of a press. */
export const status = (page: Page) => page.locator('saved-form [data-status]');

/** Opens a saved file by the button for it. */
export async function openFile(page: Page, file: Parameters<FileChooser['setFiles']>[0]) {
	const chooser = page.waitForEvent('filechooser');
	await press(page, 'Open a file');
	await (await chooser).setFiles(file);
}

/** Every form of ours that a device keeps: where, under which name, its first field, and how one asks to keep it. */
export const forms = [
	{
		what: 'My plan',
		address: '/plan/',
		key: 'keep-doing.sheet.my-plan',
		field: (page: Page) => page.locator('[name="goal"]'),
		ask: (page: Page) => pressOnPurpose(page, page.locator('[data-do="keep"]')),
	},
	{
		what: 'a worksheet',
		address: '/worksheets/if-i-fall/',
		key: 'keep-doing.sheet.if-i-fall',
		field: (page: Page) => page.getByLabel('Another way'),
		ask: (page: Page) => pressOnPurpose(page, page.locator('[data-do="keep"]')),
	},
	{
		what: 'a check sheet',
		address: '/check-a-guide/saving-energy/',
		key: 'keep-doing.check.saving-energy',
		field: (page: Page) => page.getByLabel('Name', { exact: true }),
		ask: (page: Page) => page.locator('[data-keep]').click(),
	},
	{
		what: 'Write a guide',
		address: '/write-a-guide/',
		key: 'keep-doing.guide',
		field: (page: Page) => page.locator('[data-field="title"]'),
		ask: () => Promise.resolve(),
	},
	{
		what: 'the practice’s details',
		address: '/recommend/',
		key: 'keep-doing.practice',
		field: (page: Page) => page.getByLabel('Practice name'),
		ask: (page: Page) => page.locator('[data-keep]').click(),
	},
];

/** Opens the page of a form, with all that is folded in it. */
export async function openForm(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.evaluate(() =>
		document.querySelectorAll('details').forEach((part) => (part.open = true)),
	);
	await showEveryLine(page);
}
