import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finish } from '#tools/build/after-build.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keep-doing-finish-'));
	vi.spyOn(process, 'exit').mockImplementation((code) => {
		throw new Error(`ended with ${String(code)}`);
	});
});

afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true, force: true });
});

function addPage(name: string, body: string, sheet = '@layer base{a{top:1px}}'): void {
	mkdirSync(join(folder, name), { recursive: true });
	writeFileSync(join(folder, name, 'index.html'), `<style>${sheet}</style>${body}`);
}

test('every page gets the plain sheet, and packed copies that say the same', async () => {
	for (const name of ['a', 'b', 'c']) addPage(name, `<p>${name}</p>`);
	await finish(folder, join(folder, '.server'));
	for (const name of ['a', 'b', 'c']) {
		const path = join(folder, name, 'index.html');
		const html = readFileSync(path, 'utf8');
		expect(html).toBe(`<style>a{top:1px}</style><p>${name}</p>`);
		expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(html);
		expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(html);
	}
});

test('a sheet beside the pages is plain too', async () => {
	addPage('a', '');
	const path = join(folder, 'paper.css');
	writeFileSync(path, '@media (width>=64rem){.a{& b{top:1px}}}');
	await finish(folder, join(folder, '.server'));
	const sheet = readFileSync(path, 'utf8');
	expect(sheet).toBe('@media (min-width:64rem){.a b{top:1px}}');
	expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(sheet);
});

test('a page that names a picture which was not made is refused by the name of the picture', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
	addPage('a', '<img src="/_astro/chair.x1.svg"><link href="/fonts/a.woff2">');
	mkdirSync(join(folder, 'fonts'));
	writeFileSync(join(folder, 'fonts/a.woff2'), '');
	await expect(finish(folder, join(folder, '.server'))).rejects.toThrow('ended with 1');
	expect(said.mock.calls.join()).toMatch(/were not made:\n\/_astro\/chair\.x1\.svg$/);
});

test('a drawing that no page shows is not served, nor a packed copy of it', async () => {
	addPage('a', '<img src="/_astro/chair.x1.svg">');
	mkdirSync(join(folder, '_astro'));
	for (const name of ['chair.x1.svg', 'stairs.x2.svg', 'page.x3.js'])
		writeFileSync(join(folder, '_astro', name), '<svg/>');
	await finish(folder, join(folder, '.server'));
	const served = readdirSync(join(folder, '_astro')).filter((name) => !/\.(?:br|gz)$/.test(name));
	expect(served.toSorted()).toEqual(['chair.x1.svg', 'page.x3.js']);
	expect(existsSync(join(folder, '_astro/stairs.x2.svg.br'))).toBe(false);
});

test.each([
	['a style on an element', () => addPage('c', '<p style="top:0">'), 'use a class'],
	['a second sheet', () => addPage('c', '', 'b{top:2px}'), 'a second stylesheet'],
	['a handler without a space', () => addPage('c', '<p/ONclick=go()>'), 'listen in a file'],
])('%s on the last page is refused by the name of the page', async (_, add, says) => {
	const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
	for (const name of ['a', 'b']) addPage(name, '');
	add();
	await expect(finish(folder, join(folder, '.server'))).rejects.toThrow('ended with 1');
	expect(said.mock.calls.join()).toContain(`c/index.html: `);
	expect(said.mock.calls.join()).toContain(says);
});
