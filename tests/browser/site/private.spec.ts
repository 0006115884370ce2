import { expect, test } from '@playwright/test';
import { builtPages, onePageOfEachKind } from '../../helpers/built-pages.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the box cannot send what is typed: it has no name, and gives way to the list', async ({
		page,
	}) => {
		await page.goto('/');
		await expect(page.locator('find-guide')).toBeHidden();
		await expect(page.locator('input#find')).not.toHaveAttribute('name');
		await expect(page.getByText(/^The search box does not work here/)).toBeVisible();
	});
});

/** Pages that are open side by side: each is left open until its network has been still for half a second. */
const SIDE_BY_SIDE = 6;

test(
	'no page asks another site for anything, sets a cookie, or writes to the device',
	{ tag: '@smoke' },
	async ({ context, baseURL }, { project }) => {
		test.setTimeout(120_000);
		const outside: string[] = [];
		const complaints: string[] = [];
		context.on('request', (request) => {
			if (new URL(request.url()).origin !== baseURL) outside.push(request.url());
		});
		context.on('console', (message) => complaints.push(message.text()));
		context.on('weberror', (error) => complaints.push(error.error().message));
		const left = project.name === 'nginx' ? onePageOfEachKind() : builtPages();
		const readOn = async () => {
			const page = await context.newPage();
			for (let address = left.pop(); address; address = left.pop()) {
				await page.goto(address, { waitUntil: 'networkidle' });
				expect(await page.evaluate(whatIsStored), address).toEqual([0, 0, 0, 0, 0]);
			}
		};
		await Promise.all(Array.from({ length: SIDE_BY_SIDE }, readOn));
		expect(outside).toEqual([]);
		expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
		expect(await context.cookies()).toEqual([]);
	},
);

const whatIsStored = async () => [
	localStorage.length,
	sessionStorage.length,
	(await caches.keys()).length,
	(await indexedDB.databases()).length,
	(await navigator.serviceWorker.getRegistrations()).length,
];
