import { expect } from '@playwright/test';
import {
	GUIDE,
	keep,
	keepButton,
	said,
	savedNote,
	stored,
	test,
	OTHER,
} from '../../helpers/keeping.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a browser that cannot keep still shows how to print', async ({ page }) => {
		await page.goto(GUIDE);
		expect(await page.locator('noscript').allInnerTexts()).toContainEqual(
			expect.stringContaining('To print'),
		);
	});
});

test('a full device says so, and loses nothing that was kept before', async ({ page, site }) => {
	await keep(page, site.origin + OTHER);
	const before = await stored(page);
	await page.goto(site.origin + GUIDE);
	const devtools = await page.context().newCDPSession(page);
	const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin: site.origin });
	const quotaSize = usage + 1000;
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize });
	await keepButton(page).click();
	await expect(said(page)).toContainText('There is no room left on this device');
	expect((await stored(page)).addresses).not.toContain(GUIDE);
	expect((await stored(page)).addresses).toEqual(expect.arrayContaining(before.addresses));
	// A newer copy that finds no room leaves the older one.
	site.change(OTHER, (text) => text.replace('</h1>', ` (mended)</h1>${'long '.repeat(50_000)}`));
	await page.goto(site.origin + OTHER, { waitUntil: 'networkidle' });
	await expect(page.locator('h1')).toContainText('(mended)');
	site.breakAt('', 'cut');
	await page.reload();
	await expect(savedNote(page)).toBeVisible();
	await expect(page.locator('h1')).not.toContainText('(mended)');
});

const NOTHING = 'No guide is kept on this device.';
const UNREAD = 'What is kept on this device could not be read. Nothing was changed.';

const privateWindows: [string, () => void, string?][] = [
	['has no workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
	['has no store', () => Reflect.deleteProperty(window, 'caches')],
	[
		'bars workers',
		() => {
			ServiceWorkerContainer.prototype.register = () =>
				Promise.reject(new DOMException('Barred', 'SecurityError'));
		},
	],
	[
		'bars the store',
		() => {
			const bar = () => Promise.reject(new DOMException('Barred', 'SecurityError'));
			Object.assign(CacheStorage.prototype, { open: bar, match: bar, has: bar, keys: bar });
		},
		UNREAD,
	],
];

for (const [what, bar, told = NOTHING] of privateWindows) {
	test(`a private window that ${what} is told so, and the guide stays whole`, async ({
		page,
		site,
	}) => {
		const complaints: string[] = [];
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.addInitScript(bar);
		await page.goto(site.origin + GUIDE);
		await keepButton(page).click();
		await expect(said(page)).toContainText('This browser will not keep pages');
		await page.goto(`${site.origin}/offline/`);
		await expect(page.locator('main').getByText(told)).toBeVisible();
		expect(complaints).toEqual([]);
	});
}
