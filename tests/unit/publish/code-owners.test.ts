import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownersGap } from '#lib/publish/code-owners.ts';

test.each([
	['a team for all words', '/content/ @made-up/therapists'],
	['an account', '# A note\n/content/ @made-up # another'],
	['an address', 'content/** a@made-up.test'],
	['whoever owns everything', '* @made-up'],
	['another folder without an owner', '/content/ @made-up\n/src/'],
	['later owners for some', '/content/ @made-up\n/content/codes.txt @other'],
])('%s will do', (_, text) => {
	expect(ownersGap(text)).toBeUndefined();
});

test.each([
	['notes alone', '# /content/ @made-up'],
	['nothing', ''],
	['another folder', '/src/ @made-up'],
	['some words alone', '/content/guides/ @made-up'],
	['the name that stands in the template', '/content/ @ACCOUNT-OR-TEAM-OF-OCCUPATIONAL-THERAPISTS'],
	['no owner', '/content/'],
	['a name that is none', '/content/ somebody'],
	['a later line that takes the owners away', '/content/ @made-up\n/content/guides/'],
	['a later line for everything that does', '/content/ @made-up\n*'],
])('%s will not', (_, text) => {
	expect(ownersGap(text)).toMatch(/^\.github\/CODEOWNERS: /);
});

test('the file as it stands names nobody yet', () => {
	expect(ownersGap(readFileSync('.github/CODEOWNERS', 'utf8'))).toBeDefined();
});
