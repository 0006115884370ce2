import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { englishFile } from '#lib/facts/translation/translated-files.ts';
import { isOfRelease } from '#lib/sign-off/seal/signed-release.ts';
import { factsIn } from '#tools/content/content-files.ts';
import { fingerprintOfRelease, readRelease } from '#tools/content/read-release.ts';
import { INPUTS, inputFiles, releaseDigest } from '#tools/content/release-digest.ts';
import { signRelease } from '../../helpers/copies/sign-copy.ts';

/**
 * Every place from which a word may come to a patient, and what holds it. A file that is part of no version and
 * stands in none of these is a word that nobody signs.
 */
const SEALED_ALONE: [place: RegExp, seal: string][] = [
	[/^content\/guides\/[^/]+\/[^/]+\/(?:en|checked)\.mdx$/, 'its own: signed-words.ts'],
	[/^content\/guides\/[^/]+\/[^/]+\/er\.yaml$/, 'its own: signed-words.ts'],
	[/^content\/pictures\/[^/]+\.svg$/, 'that of each guide which shows it, or of the version'],
	[
		/^content\/(?:safety-lines|organisations|routes|sessions|teaching-cards)\/[^/]+\.yaml$/,
		'its own: signed-words.ts',
	],
	[/^content\/danger-signs\/(?!sign-off)[^/]+\.yaml$/, 'one a sign: signed-signs.ts'],
	[/^content\/topics\/[^/]+\.yaml$/, 'that of the words of safety: standing-texts.ts'],
];
/** Words of another language: who read them signs them file by file (signed-translation.ts), and no other reaches patients. */
const isTranslated = (path: string) => englishFile(path) !== undefined;
/** They hold seals, codes whose every line is checked, and words for authors that no page shows. */
const SHOWS_NO_WORD = [
	/^content\/(?:worksheets|safety-words|release)\/[^/]+\.yaml$/,
	/^content\/danger-signs\/sign-off\.yaml$/,
	/^content\/codes\.txt$/,
	/^content\/(?:README|how-to\/[^/]+)\.md$/,
];

const files = inputFiles('.');
const holds = (path: string) =>
	isOfRelease(path) ||
	isTranslated(path) ||
	SEALED_ALONE.some(([place]) => place.test(path)) ||
	SHOWS_NO_WORD.some((place) => place.test(path));

test('each file that a site is made from is held by a seal, or shows no word', () => {
	expect(files.length).toBeGreaterThan(700);
	expect(files.filter((path) => !holds(path))).toEqual([]);
	expect(holds('content/guides/work/desk/notes.mdx')).toBe(false);
	expect(holds('content/topics/new.txt')).toBe(false);
});

test.each([
	'src/components/danger-signs/DangerCard.astro',
	'src/lib/words/en/home.ts',
	'src/browser/worker/service-worker.ts',
	'src/pages/404.astro',
	'src/settings.ts',
	'content/pages/about/en.mdx',
	'content/packs/low-mood.yaml',
	'content/conditions.yaml',
	'content/search/exact.yaml',
	'content/search/danger-words.yaml',
	'public/manifest.webmanifest',
	'astro.config.mjs',
	'package-lock.json',
])('%s is part of the version that is signed', (path) => {
	expect(files.filter(isOfRelease)).toContain(path);
});

const project = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(project, { recursive: true }));
for (const input of INPUTS)
	cpSync(input, join(project, input), {
		recursive: true,
		filter: (path) => !/^content\/(?:guides|search|pictures)\//.test(path),
	});
const checks = () =>
	(readRelease(join(project, 'content')).get('site') as { checked: unknown[] }).checked.length;
const at = (path: string) => join(project, path);

test('the version is checked as it stands, whatever its line ends', () => {
	expect(checks()).toBe(0);
	signRelease(project);
	expect(checks()).toBe(1);
	const page = readFileSync(at('content/pages/about/en.mdx'), 'utf8');
	writeFileSync(at('content/pages/about/en.mdx'), page.replaceAll('\n', '\r\n'));
	expect(checks()).toBe(1);
	writeFileSync(at('content/pages/about/en.mdx'), page);
});

test.each([
	['a word of a component', 'src/components/danger-signs/DangerCard.astro'],
	['a word of a page about the site', 'content/pages/privacy/en.mdx'],
	['the name of a pack', 'content/packs/low-mood.yaml'],
	['a button', 'src/lib/words/en/home.ts'],
	['what builds the pages', 'astro.config.mjs'],
	['a new file', 'src/components/danger-signs/New.astro'],
	['a hidden file', 'src/pages/.hidden.astro'],
	['a typeface', 'public/fonts/atkinson-hyperlegible-next.woff2'],
])('a change to %s asks for a new check', (_, path) => {
	const before = files.includes(path) ? readFileSync(at(path)) : undefined;
	writeFileSync(at(path), Buffer.concat([before ?? Buffer.alloc(0), Buffer.from('Wait.')]));
	expect(checks()).toBe(0);
	if (before) writeFileSync(at(path), before);
	else rmSync(at(path));
	expect(checks()).toBe(1);
});

test('two files that change names ask for a new check, and a guide that is taken down does not', () => {
	const now = releaseDigest(project);
	const [one, other] = ['content/packs/low-mood.yaml', 'content/packs/housebound.yaml'].map(at);
	const kept = [one, other].map((path = '') => readFileSync(path));
	writeFileSync(one ?? '', kept[1] ?? '');
	writeFileSync(other ?? '', kept[0] ?? '');
	expect(releaseDigest(project)).not.toBe(now);
	expect(basename(one ?? '')).toBe('low-mood.yaml');
	writeFileSync(at('content/codes.txt'), '');
	writeFileSync(one ?? '', kept[0] ?? '');
	writeFileSync(other ?? '', kept[1] ?? '');
	expect(releaseDigest(project)).toBe(now);
});

test('who wrote the sign-off is signed with it', () => {
	const facts = factsIn(at('content/release/site.yaml')) as object;
	const content = at('content');
	expect(fingerprintOfRelease(content, { ...facts, written: 1 })).not.toBe(
		fingerprintOfRelease(content, facts),
	);
});
