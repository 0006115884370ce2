import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { aReader } from '../../helpers/read-translation.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const READ = 'content/guides/daily-activities/saving-energy/cy.mdx';
const reads = vi.hoisted(() => new Map<string, object>());
vi.mock('#lib/publish/build-mode.ts', () => ({ isPublicBuild: true }));
vi.mock('#lib/publish/site-language.ts', () => ({ siteLanguage: 'cy' }));
vi.mock('#catalogue/read-words.ts', () => ({ wordsChecks: reads }));
vi.mock('astro:content', () => ({
	getCollection: (kind: string) =>
		Promise.resolve(
			kind === 'guides'
				? guides.map(({ file }) => ({
						id: file.slice('content/guides/'.length, -4),
						filePath: file,
					}))
				: [{ id: READ.slice('content/guides/'.length, -4), filePath: READ }],
		),
}));
const { guides } = readLibrary();
// Other tests have read the same modules in a build of their own.
vi.resetModules();
const { factsInFile, factsOf, textsOf } = await import('#catalogue/own-facts.ts');
afterAll(() => vi.resetModules());
afterEach(() => reads.clear());

test('for patients nothing is in Welsh that nobody has read: it is English, and marked so', async () => {
	expect((await textsOf('guides')).filter(({ data }) => data.lang !== 'en')).toEqual([]);
	expect([...factsOf('safetyLines').values()].filter(({ lang }) => lang !== 'en')).toEqual([]);
	expect([...factsInFile('conditions').values()].filter(({ lang }) => lang !== 'en')).toEqual([]);
});

test('a guide whose words somebody read is in Welsh, and says who read them', async () => {
	reads.set(READ, aReader);
	const welsh = (await textsOf('guides')).filter(({ data }) => data.lang !== 'en');
	expect(welsh.map(({ data }) => [data.title.slice(0, 5), data.wordsCheck])).toEqual([
		['Arbed', aReader],
	]);
});
