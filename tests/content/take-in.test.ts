import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCodes } from '#lib/facts/given-codes.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { copyProject } from '../helpers/copies/project-copy.ts';
import { withCheck } from '../helpers/copies/sign-copy.ts';

const folder = copyProject('take-in');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => join(folder, path);
const FILE = 'content/guides/daily-activities/kitchen/en.mdx';
const KEPT = 'content/guides/daily-activities/kitchen/checked.mdx';
const NEW = 'content/guides/daily-activities/one-hand/en.mdx';

function run(command: string, ...words: string[]): string {
	const { stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: 'utf8' });
	return stdout + stderr;
}

const takeIn = () => run(process.execPath, 'src/tools/content/take-in.ts');

function commit(path: string, text: string): void {
	writeFileSync(at(path), text);
	run('git', 'add', path);
	run('git', '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Change it');
}

function signedText(): string {
	const library = readLibrary(at('content'));
	const guide = library.guides.find(({ slug }) => slug === 'kitchen');
	if (!guide) throw new Error('There is no such guide.');
	return withCheck(guide.text, library.fingerprint(guide), '2026-11-23');
}

test('the words that were checked are found in git and kept while a mend waits, and go when it is checked', () => {
	run('git', 'init', '-q');
	const signed = signedText();
	commit(FILE, signed);
	expect(takeIn()).toContain('Nothing more is to do.');
	expect(existsSync(at(KEPT))).toBe(false);
	// The same words, marked as being corrected: kept so, the mark would be taken out of the guide and stay there.
	commit(FILE, signed.replace('changes:', 'beingCorrected:\n  on: 2026-11-23\nchanges:'));
	commit(FILE, signed.replace('title: ', 'title: My '));
	commit(FILE, signed.replace('title: ', 'title: Our '));
	expect(takeIn()).toContain('patients read these words');
	expect(readFileSync(at(KEPT), 'utf8')).toBe(signed);
	writeFileSync(at(FILE), signed);
	expect(takeIn()).toContain('taken out');
	expect(existsSync(at(KEPT))).toBe(false);
});

test('words that git does not hold are asked for, and nothing is kept', () => {
	writeFileSync(
		at(FILE),
		signedText().replace(/words":"\w{40}/, 'words":"0123456789abcdef0123456789abcdef01234567'),
	);
	expect(takeIn()).toContain('git holds no words that its last check was of');
	expect(existsSync(at(KEPT))).toBe(false);
});

test('a guide without a code gets its own again, or the next one, and the list holds it', () => {
	const text = readFileSync(at(NEW), 'utf8');
	const [line = ''] = /^code: .*\n/m.exec(text) ?? [];
	writeFileSync(at(NEW), text.replace(line, ''));
	takeIn();
	expect(readFileSync(at(NEW), 'utf8')).toBe(text);
	const codes = readFileSync(at('content/codes.txt'), 'utf8');
	writeFileSync(at('content/codes.txt'), codes.replace(/^\d{4} one-hand\n/m, ''));
	writeFileSync(at(NEW), text.replace(line, ''));
	const given = /its code is (\d{4})/.exec(takeIn())?.[1] ?? '';
	expect(readFileSync(at(NEW), 'utf8')).toContain(`---\ncode: "${given}"\n`);
	expect(readCodes(readFileSync(at('content/codes.txt'), 'utf8')).get(given)).toBe('one-hand');
});
