import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolders, fileNamed } from '#lib/facts/content-folders.ts';
import {
	englishFile,
	translatedFile,
	translatedFolder,
	translatedKinds,
} from '#lib/facts/translation/translated-files.ts';

test.each([
	['content/topics/work.yaml', 'content/topics/work.cy.yaml'],
	['content/conditions.yaml', 'content/conditions.cy.yaml'],
	['content/guides/work/fit-note/en.mdx', 'content/guides/work/fit-note/cy.mdx'],
])('the words of %s stand beside it', (english, welsh) => {
	expect(translatedFile(english, 'cy')).toBe(welsh);
	expect(englishFile(welsh)).toBe(english);
	expect(englishFile(english)).toBeUndefined();
});

test.each(translatedKinds)(
	'a translated file is none of our %s, and is read as their words',
	(kind) => {
		const file = fileNamed(kind, 'made-up').replace('*/*', 'work/made-up');
		const inContent = translatedFile(file, 'cy').replace('content/', '');
		expect(matchesGlob(file.replace('content/', ''), contentFolders[kind])).toBe(true);
		expect(matchesGlob(inContent, contentFolders[kind])).toBe(false);
		expect(matchesGlob(inContent, translatedFolder(kind, 'cy'))).toBe(true);
	},
);
