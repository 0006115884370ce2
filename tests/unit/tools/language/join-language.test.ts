import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { joinLanguage } from '#tools/build/language/join-language.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'join-'));
	write('site/index.html', 'English');
	write('site/_astro/same.js', 'same');
	write('made/index.html', 'no page of ours');
	write('made/cy/index.html', 'Cymraeg');
	write('made/_astro/same.js', 'same');
	write('made/_astro/welsh.js', 'geiriau');
});
afterEach(() => {
	rmSync(folder, { recursive: true });
	vi.restoreAllMocks();
});

function write(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const joinBoth = () => joinLanguage(join(folder, 'site'), join(folder, 'made'), 'cy');

test('pages of the language and their files stand beside the English ones, and nothing else', () => {
	joinBoth();
	expect(read('site/index.html')).toBe('English');
	expect(read('site/cy/index.html')).toBe('Cymraeg');
	expect(read('site/_astro/welsh.js')).toBe('geiriau');
});

test('two files of one name that differ stop the build', () => {
	write('made/_astro/same.js', 'another');
	vi.spyOn(console, 'error').mockReturnValue();
	vi.spyOn(process, 'exit').mockImplementation(() => {
		throw new Error('stopped');
	});
	expect(joinBoth).toThrow('stopped');
	expect(read('site/_astro/same.js')).toBe('same');
});
