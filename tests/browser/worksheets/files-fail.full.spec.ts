import { expect, test, type Page } from '@playwright/test';
import { showEveryLine } from '../../helpers/worksheet.ts';

const UNREAD = 'This device could not read that file.';
const NOT_SAVED = 'This browser could not save a file. Nothing is lost';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no page offers to save or open a file', async ({ page }) => {
		for (const address of ['/plan/', '/write-a-guide/', '/recommend/', '/texts/']) {
			await page.goto(address);
			await expect(
				page.locator('[data-do="save"], [data-setup-save], [data-save]').filter({ visible: true }),
			).toHaveCount(0);
		}
	});
});

async function open(page: Page, address: string): Promise<string[]> {
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	await page.goto(address);
	await page.evaluate(() =>
		document.querySelectorAll('details').forEach((part) => (part.open = true)),
	);
	await showEveryLine(page);
	return complaints;
}

const saving: [address: string, button: string, first?: (page: Page) => Promise<void>][] = [
	['/plan/', 'Save to a file', (page) => page.locator('[name="goal"]').fill('A word')],
	[
		'/plan/',
		'Save days for my calendar',
		(page) => page.locator('[name="review"]').fill('2026-12-11'),
	],
	[
		'/worksheets/if-i-fall/',
		'Save to a file',
		(page) => page.getByLabel('Another way').fill('A word'),
	],
	['/write-a-guide/', 'Save as a file'],
	['/recommend/', 'Save the set-up as a file'],
	['/texts/', 'Save all as a file (CSV)'],
];

for (const [address, name, first] of saving)
	test(`${address}: “${name}” says so where the browser makes no file`, async ({ page }) => {
		await page.addInitScript(() => {
			URL.createObjectURL = () => {
				throw new TypeError('barred');
			};
		});
		const complaints = await open(page, address);
		await first?.(page);
		await page.getByRole('button', { name, exact: true }).click();
		await expect(page.locator('main').getByText(NOT_SAVED).first()).toBeVisible();
		expect(complaints).toEqual([]);
	});

test('the words of a check sheet stand there to be copied where the browser makes no file', async ({
	page,
}) => {
	await page.addInitScript(() => {
		URL.createObjectURL = () => {
			throw new TypeError('barred');
		};
	});
	const complaints = await open(page, '/check-a-guide/saving-energy/');
	const checker = {
		name: 'A made-up checker',
		role: 'Made up',
		hcpc: 'OT00000',
		interests: 'None',
	};
	for (const [name, words] of Object.entries(checker))
		await page.locator(`[data-checker="${name}"]`).fill(words);
	await page.getByRole('button', { name: 'Make the words to send' }).click();
	await expect(page.locator('main').getByText('The words are ready below.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Copy the words' })).toBeVisible();
	await expect(page.locator('[data-file-link]')).toBeHidden();
	expect(complaints).toEqual([]);
});

const opening: [
	address: string,
	chooser: string,
	field: (page: Page) => ReturnType<Page['locator']>,
][] = [
	['/plan/', '[data-file]', (page) => page.locator('[name="goal"]')],
	['/write-a-guide/', '[data-open]', (page) => page.locator('[data-field="title"]')],
	['/recommend/', '[data-setup-file]', (page) => page.getByLabel('Practice name')],
];

for (const [address, chooser, field] of opening)
	test(`${address}: a file that the device does not give is not called another’s, and changes nothing`, async ({
		page,
	}) => {
		await page.addInitScript(() => {
			const fail = () => Promise.reject(new DOMException('in the cloud', 'NotReadableError'));
			Object.assign(Blob.prototype, { arrayBuffer: fail, text: fail });
		});
		const complaints = await open(page, address);
		await field(page).fill('A made-up word');
		const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
		await page.locator(chooser).setInputFiles(file);
		await expect(page.locator('main').getByText(UNREAD).first()).toBeVisible();
		await expect(field(page)).toHaveValue('A made-up word');
		expect(complaints).toEqual([]);
	});
