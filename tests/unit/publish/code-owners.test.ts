import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownersGap } from '#lib/publish/code-owners.ts';

const rest =
	'/src/ @made-up\n/public/ @made-up\n/tests/ @made-up\n/.github/ @made-up\n/.config/ @made-up\n/.ci/ @made-up\n' +
	[
		'.npmrc',
		'.gitattributes',
		'astro.config.mjs',
		'tsconfig.json',
		'package.json',
		'package-lock.json',
	]
		.map((file) => `/${file} @made-up\n`)
		.join('');

test.each([
	['a team for all words', `${rest}/content/ @made-up/therapists`],
	['an account', `${rest}# A note\n/content/ @made-up # another`],
	['an address', `${rest}content/** a@made-up.test`],
	['whoever owns everything', '* @made-up'],
	['later owners for some guides', `${rest}/content/ @made-up\n/content/guides/work/ @other`],
	[
		'owners of other folders for codes',
		`${rest.replace('/src/ @made-up', '/src/ @other')}/content/ @made-up\n/content/codes.txt @other`,
	],
	['everything, and others for words', '* @made-up\n/content/ @other'],
])('%s will do', (_, text) => {
	expect(ownersGap(text)).toBeUndefined();
});

test.each([
	['notes alone', '# /content/ @made-up'],
	['nothing', ''],
	['another folder', '/src/ @made-up'],
	['words alone', '/content/ @made-up'],
	[
		'all but what sets up the build',
		`${rest.replace('/astro.config.mjs @made-up', '')}/content/ @made-up`,
	],
	['all but what is served as it is', `${rest.replace('/public/ @made-up', '')}/content/ @made-up`],
	['some words alone', `${rest}/content/guides/ @made-up`],
	[
		'the name that stands in the template',
		`${rest}/content/ @ACCOUNT-OR-TEAM-OF-OCCUPATIONAL-THERAPISTS`,
	],
	['no owner', `${rest}/content/`],
	['a name that is none', `${rest}/content/ somebody`],
	['a later line that takes the owners away', `${rest}/content/ @made-up\n/content/guides/`],
	['a later line for another folder that does', '* @made-up\n/src/'],
	...[
		'/content/danger-signs/sign-off.yaml',
		'/content/safety-lines/',
		'/content/release/site.yaml',
		'/content/safety-words/en.yaml',
		'/.github/workflows/',
		'/package-lock.json',
		'sign-off.yaml',
		'content/release/',
		'/content/**/sign-off.yaml',
		'*.yml',
	].map((pattern) => [
		`${pattern} left to somebody else`,
		`${rest}/content/ @made-up\n${pattern} @other`,
	]),
	['notes before each line', `${rest}/content/ @made-up`.replaceAll(/^/gm, '# ')],
	['a later line for everything that does', `${rest}/content/ @made-up\n*`],
])('%s will not', (_, text) => {
	expect(ownersGap(text)).toMatch(/^\.github\/CODEOWNERS: /);
});

test('the template, once its lines are taken in, names an owner for all that the site is made from', () => {
	const template = readFileSync('.github/CODEOWNERS', 'utf8');
	expect(
		ownersGap(template.replaceAll(/^# (?=[/*])/gm, '').replaceAll(/@[A-Z-]+/g, '@made-up')),
	).toBeUndefined();
});

test('the file as it stands names nobody yet', () => {
	expect(ownersGap(readFileSync('.github/CODEOWNERS', 'utf8'))).toBeDefined();
});
