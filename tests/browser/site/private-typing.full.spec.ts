import { expect, test, type Page } from '@playwright/test';
import { onePageOfEachKind } from '../../helpers/built-pages.ts';
import { add } from '../../helpers/picker.ts';

/** Made up, and a number that the NHS uses in its own examples. */
const TYPED = 'Zebedee Quimby 943 476 5919';
const TELLING = /zebedee|quimby|943.{0,3}476|5919/i;
const FIELDS =
	'input:is([type=text], [type=search], [type=tel], [type=email], [type=url], :not([type])):read-write, textarea:read-write';

/** What this device holds for us, in any place that a page can write to. */
const kept = (page: Page) =>
	page.evaluate(async () => [
		{ ...localStorage, ...sessionStorage },
		document.cookie,
		history.state as unknown,
		await caches.keys(),
		(await indexedDB.databases()).map(({ name }) => name),
		(await navigator.serviceWorker.getRegistrations()).length,
	]);
const NOTHING = [{}, '', null, [], [], 0];

/** The one form that keeps what its author writes unless told not to: in its own place, and nowhere else. */
async function keepsItsDraftAlone(page: Page): Promise<void> {
	const [places, ...others] = await kept(page);
	expect(Object.keys(places ?? {})).toEqual(['keep-doing.guide']);
	expect(others).toEqual(NOTHING.slice(1));
	await page.getByLabel('Keep what I write on this device').uncheck();
}

/** Opens every part, chooses in the picker, types in each box that can be seen, and presses Print. */
async function fillIn(page: Page): Promise<number> {
	await page.evaluate(() =>
		document.querySelectorAll('details').forEach((part) => (part.open = true)),
	);
	const choose = add(page).first();
	if (await choose.isVisible()) await choose.click();
	const fields = await page.locator(FIELDS).filter({ visible: true }).all();
	for (const field of fields) await field.fill(TYPED);
	await fields.at(-1)?.press('Enter');
	for (const print of await page.getByRole('button', { name: /^(Print|Full print)/ }).all())
		await print.click();
	return fields.length;
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no box that can be seen has a name and a form to send it', async ({ page }) => {
		for (const address of onePageOfEachKind()) {
			await page.goto(address);
			await expect(page.locator('form[action]').filter({ visible: true }), address).toHaveCount(0);
		}
	});
});

test('a name and number typed in every box of every page are in no request, no storage and no console', async ({
	page,
	context,
	baseURL,
}) => {
	test.setTimeout(120_000);
	const asked: string[] = [];
	const said: string[] = [];
	context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
	context.on('console', (message) => said.push(message.text()));
	context.on('weberror', (error) => said.push(error.error().message));
	// A page asks before it is left with what was typed.
	page.on('dialog', (dialog) => void dialog.accept());
	await page.addInitScript(() => {
		window.print = () => window.dispatchEvent(new Event('afterprint'));
	});
	let boxes = 0;
	for (const address of onePageOfEachKind()) {
		await page.goto(address);
		boxes += await fillIn(page);
		if (address === '/write-a-guide/') await keepsItsDraftAlone(page);
		expect(await kept(page), address).toEqual(NOTHING);
		// What is searched for stands after #, which no browser sends; on any other page it stands nowhere.
		const { pathname, search, hash } = new URL(page.url());
		const shown = pathname === '/search/' ? search : search + hash;
		expect(decodeURIComponent(pathname + shown), address).not.toMatch(TELLING);
	}
	expect(boxes, 'boxes typed in').toBeGreaterThan(100);
	expect(asked.filter((line) => TELLING.test(decodeURIComponent(line)))).toEqual([]);
	expect(asked.filter((line) => !line.startsWith(`${baseURL}/`))).toEqual([]);
	expect(said.filter((line) => !line.includes('404'))).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});
