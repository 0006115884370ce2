import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listsAreFilled } from '#tools/content/check/check-lists.ts';

const content = mkdtempSync(join(tmpdir(), 'lists-'));
for (const part of ['words', 'search'])
	cpSync(`content/${part}`, join(content, part), { recursive: true });
afterAll(() => rmSync(content, { recursive: true }));

/** What is said while a file of the copy holds other text. */
function saidOf(path: string, text: string): string[] {
	const file = join(content, path);
	const whole = readFileSync(file);
	writeFileSync(file, text);
	const problems = listsAreFilled(content);
	writeFileSync(file, whole);
	return problems.map((problem) => `${problem.file.slice(content.length + 1)}: ${problem.says}`);
}

test('our own lists are filled', () => expect(listsAreFilled('content')).toEqual([]));

test.each(['allowed', 'banned', 'brands', 'dignity', 'swap', 'terms', 'unsafe'])(
	'the list %s, cut to one line or emptied, is an error',
	(name) => {
		const file = `words/${name}.txt`;
		const [cut = ''] = saidOf(file, '# A list.\nzzz = zz\n');
		expect(cut).toContain(`${file}: This list has 1 entry, and never had fewer than `);
		expect(saidOf(file, '# A list.\n')).toEqual([`${file}: This list is empty.`]);
	},
);

test.each([
	['look-alikes.txt', ''],
	['nothing.txt', '# Only a note.\n'],
	['readers/kitchen.txt', '\n\n'],
	['clinicians/kitchen.txt', ''],
	['welsh/kitchen.txt', ''],
	['cy/nothing.txt', ''],
	['emergencies/stroke.txt', ''],
	['exact.yaml', ''],
	['helplines.yaml', 'typed: []\ncards: {}\n'],
	['danger-words.yaml', '# Only a note.\n'],
	['pages.yaml', '[]\n'],
	['pages.cy.yaml', '{}\n'],
])('%s of search, emptied, is an error', (name, text) => {
	expect(saidOf(`search/${name}`, text)).toEqual([`search/${name}: This file says nothing.`]);
});
