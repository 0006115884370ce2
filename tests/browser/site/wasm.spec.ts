import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { everyFile } from '../../helpers/built-pages.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the header allows WebAssembly, and script that is ours alone', async ({ request }) => {
		const policy = (await request.get('/')).headers()['content-security-policy'];
		expect(policy?.split('; ')).toContain("script-src 'self' 'wasm-unsafe-eval'");
	});
});

test('every page but search takes WebAssembly away again, before any script', () => {
	const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
	const pages = everyFile();
	expect(pages.length).toBeGreaterThan(0);
	for (const address of pages) {
		const path = address.endsWith('/') ? `${address}index.html` : address;
		const html = readFileSync(`dist${path}`, 'utf8');
		const at = html.indexOf(policy);
		if (address.endsWith('/search/')) expect(at, address).toBe(-1);
		else {
			expect(at, address).toBeGreaterThan(0);
			expect(html.search(/<script|<link/), address).toBeGreaterThan(at);
		}
	}
});

test('no page but search can run WebAssembly', async ({ page }) => {
	const runsWasm = () =>
		WebAssembly.compile(Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0])).then(
			() => true,
			() => false,
		);
	await page.goto('/');
	expect(await page.evaluate(runsWasm)).toBe(false);
	await page.goto('/search/');
	expect(await page.evaluate(runsWasm)).toBe(true);
});
