import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goodGuide } from '../helpers/sample-library.ts';

const GUIDE = 'content/guides/daily-activities/tea/en.mdx';
const CARD = 'content/safety-lines/made-up.yaml';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'hostile-'));
	cpSync('content', join(folder, 'content'), {
		recursive: true,
		filter: (path) => !/content[\\/]guides[\\/]./.test(path),
	});
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), text);
}

/** What the check says within a time that nobody would call hanging. */
function check(): string {
	const { stdout, stderr, signal } = spawnSync(
		process.execPath,
		[resolve('src/tools/content/check-content.ts')],
		{
			cwd: folder,
			encoding: 'utf8',
			timeout: 45_000,
			env: { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '' },
		},
	);
	expect(signal, 'it was still at it after 45 seconds').toBeNull();
	expect(stderr).toBe('');
	return stdout;
}

const inGuide = (words: string) => goodGuide.replace('Wipe up drops', () => `Wipe up ${words}`);

test.each([
	['60,000 brackets', '‹ '.repeat(60_000), 'This file is too large: 2'],
	['a word of half a million letters', 'a'.repeat(500_000), 'This file is too large: 5'],
	['a guide of 20 MB', 'words '.repeat(3_500_000), 'This file is too large: 2'],
	['as many brackets as fit', '‹ '.repeat(12_000), `${GUIDE}:`],
	['as many signs for less than as fit', '<'.repeat(50_000), `${GUIDE}:`],
])('%s is answered with a sentence, and soon', (_, words, says) => {
	write(GUIDE, inGuide(words));
	expect(check()).toContain(says);
});

test.skipIf(process.platform === 'win32')('a pipe and a link are not read', () => {
	write(GUIDE, goodGuide);
	spawnSync('mkfifo', [join(folder, CARD)]);
	symlinkSync('/etc/hostname', join(folder, 'content/safety-lines/a-link.yaml'));
	const said = check();
	expect(said).toContain(`${CARD}:1: This is not a plain file.`);
	expect(said).toContain('content/safety-lines/a-link.yaml:1: This is a link to another place.');
});

test('a slip in the facts of a signed card is told at its line, with no stack', () => {
	write(
		CARD,
		'title: "Made up\nkind: care\nlines: [One.]\nchecked:\n  - words: 0123456789abcdef0123456789abcdef01234567',
	);
	expect(check()).toContain(`${CARD}:1: A quotation mark has no partner.`);
});

test.skipIf(process.platform === 'win32')('a line end in a name gives GitHub no order', () => {
	write('content/guides/daily-activities/a\n::error::Made up\n/en.mdx', inGuide('`x`'));
	const orders = check()
		.split('\n')
		.filter((line) => line.startsWith('::'));
	expect(orders.length).toBeGreaterThan(0);
	for (const order of orders) expect(order).toMatch(/^::(?:error|warning) file=content/);
});

test('no list of words is ever empty', () => {
	const lists = ['swap', 'banned', 'brands', 'dignity', 'terms', 'unsafe', 'allowed'];
	for (const name of lists) write(`content/words/${name}.txt`, '# Nothing is left.\n');
	const said = check();
	for (const name of lists)
		expect(said).toContain(`content/words/${name}.txt:1: This list is empty.`);
});
