import { afterAll, expect, test, vi } from 'vitest';

// A language that the site does not have, as whoever adds one would name it.
vi.mock('#lib/text/languages.ts', async (original) => ({
	...(await original<object>()),
	languages: ['en', 'cy', 'gd'],
	otherLanguages: ['cy', 'gd'],
}));
// Other tests have read the same modules without it.
vi.resetModules();
afterAll(() => vi.resetModules());
const { faultsOfPlace } = await import('#lib/checks/facts/file-place.ts');
const { saidIn } = await import('#lib/checks/facts/what-to-write.ts');
const { contentFolders } = await import('#lib/facts/content-folders.ts');
const { englishFile } = await import('#lib/facts/translation/translated-files.ts');
const { recommendationLink, readRecommendation } = await import('#lib/hand-over/recommendation.ts');
const { inLanguage } = await import('#lib/publish/addresses.ts');

test.each([
	'guides/work/desk/gd.mdx',
	'pages/about/gd.mdx',
	'safety-lines/burns.gd.yaml',
	'danger-signs/eyes.gd.yaml',
	'safety-words/en.gd.yaml',
	'conditions.gd.yaml',
	'search/gd/guides/desk.txt',
	'search/pages.gd.yaml',
])('the words of one more language in %s are read', (path) => {
	expect(faultsOfPlace(path)).toEqual([]);
	expect(faultsOfPlace(path.replace('gd', 'ga'))).not.toEqual([]);
});

test('they stand beside the English, and are no English words themselves', () => {
	expect(englishFile('content/guides/work/desk/gd.mdx')).toBe('content/guides/work/desk/en.mdx');
	expect(englishFile('content/safety-lines/burns.gd.yaml')).toBe('content/safety-lines/burns.yaml');
	expect(contentFolders.safetyLines).toContain('*.gd');
	expect(saidIn('content/safety-lines/burns.gd.yaml')).toBe('content/how-to/translation.md');
});

test('links and addresses know it', () => {
	const link = recommendationLink(
		{ codes: ['2917'], isLarge: false, language: 'gd' },
		'https://a.test',
	);
	expect(readRecommendation(new URL(link).hash)).toMatchObject({ language: 'gd', unknown: [] });
	expect(inLanguage('/gd/guides/pacing/', 'en')).toBe('/guides/pacing/');
});
