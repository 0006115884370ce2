import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wordsOfCard } from '#lib/sign-off/seal/signed-words.ts';
import { wordsOfSign } from '#lib/sign-off/seal/signed-signs.ts';
import { problemsOfFiles } from '#tools/content/check/check-files.ts';
import { problemsOfFolders } from '#tools/content/check/check-folders.ts';
import { pathsIn } from '#tools/content/content-files.ts';
import { readDrawings, readSigns, readTableSignOff } from '#tools/content/read-signs.ts';
import { readLibrary } from '#tools/content/read-library.ts';

/** Our content as a computer with Windows may have it, with a byte order mark too. */
const folder = mkdtempSync(join(tmpdir(), 'line ends #'));
cpSync('content', join(folder, 'content'), { recursive: true });
for (const path of pathsIn('content/**/*.*')) {
	const text = readFileSync(path, 'utf8').replaceAll(/\r?\n/g, '\r\n');
	writeFileSync(join(folder, path), path.endsWith('.txt') ? text : `\uFEFF${text}`);
}
afterAll(() => rmSync(folder, { recursive: true }));

const here = readLibrary();
const there = readLibrary(join(folder, 'content'));

test('what is signed is the same on every computer', () => {
	const fingerprints = ({ guides, fingerprint }: typeof here) =>
		Object.fromEntries(guides.map((guide) => [guide.slug, fingerprint(guide)]));
	expect(fingerprints(there)).toEqual(fingerprints(here));
	for (const kind of ['safetyLines', 'organisations', 'routes'] as const)
		expect([...there[kind]].map(([name, card]) => wordsOfCard(name, card))).toEqual(
			[...here[kind]].map(([name, card]) => wordsOfCard(name, card)),
		);
	const wordsIn = (content: string) =>
		[...readSigns(content).values()].map((sign) =>
			wordsOfSign(sign, readTableSignOff(content), readDrawings(content)),
		);
	expect(wordsIn(join(folder, 'content'))).toEqual(wordsIn('content'));
});

test('and so is what the checks say', () => {
	const errors = problemsOfFolders(there, join(folder, 'content')).filter(
		({ level }) => level === 'error',
	);
	expect([...errors, ...problemsOfFiles(join(folder, 'content'))]).toEqual([]);
});

test('git is told to keep the line ends as they are', () => {
	expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
});
