import { expect, test as base, type Page } from '@playwright/test';
import { faultySite, type FaultySite } from './faulty-site.ts';

/** A guide that may be kept, by its address, and the title it bears. */
export const GUIDE = '/guides/getting-up-from-a-chair/';
export const TITLE = 'Getting up from your chair more easily';
/** A second guide, beside the one that is kept. */
export const OTHER = '/guides/desk/';

/** Our site's own list of what it took down, as it names one of these guides. */
export const listOf = (guide: typeof GUIDE | typeof OTHER): string => {
	const code = { [GUIDE]: '2917', [OTHER]: '8744' }[guide];
	return JSON.stringify({ withdrawn: [{ code, slug: guide.split('/')[2], on: '2026-11-22' }] });
};

/** Tests that have a faulty site of their own. */
export const test = base.extend<{ site: FaultySite }>({
	site: async ({}, use) => {
		const site = await faultySite();
		await use(site);
		site.close();
	},
});

/** The button that keeps a page or removes it. */
export const keepButton = (page: Page) => page.locator('keep-offline button');
/** What the page says of keeping. */
export const said = (page: Page) => page.locator('keep-offline + p');

/** The rows of the list of kept pages. */
export const keptRows = (page: Page) =>
	page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Remove/ }) });
/** What a saved copy says of itself. */
export const savedNote = (page: Page) => page.getByText('Saved copy from');

/** Opens a page and keeps it. */
export async function keep(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await keepButton(page).click();
	await expect(said(page)).toContainText('Kept. It opens here without the internet');
}

/** All that this device has stored for the site. */
export function stored(page: Page): Promise<{ addresses: string[]; workers: number }> {
	return page.evaluate(async () => {
		const addresses: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys())
				addresses.push(url.replace(location.origin, ''));
		const workers = await navigator.serviceWorker.getRegistrations();
		return { addresses, workers: workers.length + (await caches.keys()).length };
	});
}

/** Changes a saved copy as time or an author would: the days since it was saved, and its text. */
export async function age(page: Page, address: string, days: number, from = '', to = '') {
	await page.evaluate(
		async ([where, past, before, after]) => {
			const cache = await caches.open('keep-doing-1');
			const copy = await cache.match(where);
			const headers = new Headers(copy?.headers);
			const kept = JSON.parse(decodeURIComponent(headers.get('Kept') ?? '')) as { on: string };
			kept.on = new Date(Date.now() - past * 24 * 60 * 60 * 1000).toISOString();
			headers.set('Kept', encodeURIComponent(JSON.stringify(kept)));
			const text = (await copy?.text()) ?? '';
			await cache.put(where, new Response(text.replace(before, after), { headers }));
		},
		[address, days, from, to] as const,
	);
}

/** Waits until the worker that the server has now took over. */
export function newWorker(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const worker = await navigator.serviceWorker.ready;
		const changed = new Promise((done) => {
			navigator.serviceWorker.addEventListener('controllerchange', done);
		});
		await worker.update();
		await changed;
	});
}

/** A guide's page after a word of it was changed. */
export const mended = (text: string): string => text.replace('</h1>', ' (mended)</h1>');

/** Opens a page whose clock a test can turn, and stays until its watch has come. */
export async function stayOn(page: Page, address: string): Promise<void> {
	await page.clock.install();
	await page.goto(address, { waitUntil: 'networkidle' });
	const watch = page.waitForResponse(/\/page-renewal\.[\w-]+\.js$/);
	await page.clock.runFor('01:05');
	await watch;
	// What came still has to run.
	await page.waitForLoadState('networkidle');
}

/** Time goes by while the page stands open. */
export const wait = (page: Page, hours: number) => page.clock.fastForward(hours * 60 * 60 * 1000);

/** Comes back to a tab, as its window tells it: a browser without a screen does not. */
export const lookAt = async (page: Page): Promise<void> => {
	await page.bringToFront();
	await page.evaluate(() => window.dispatchEvent(new Event('focus')));
};
