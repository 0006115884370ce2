import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fileNamed } from '#lib/facts/content-folders.ts';
import { bodyOf } from '#lib/guide/guide-file.ts';
import { CARD_KINDS, shownCards } from '#lib/sign-off/shown-cards.ts';
import { pathsOf } from '#tools/content/content-files.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { readPages, readStandingGaps } from '#tools/content/read-standing.ts';
import { aCheck } from '../../helpers/sample-guide.ts';

const library = readLibrary();
// A build of pages has these from Astro.
vi.mock('astro:content', () => ({
	getCollection: (kind: 'guides' | 'pages') =>
		(kind === 'pages' ? readPages() : library.guides).map((text) => ({
			id: text.file.replace(`content/${kind}/`, '').replace('.mdx', ''),
			filePath: text.file,
			body: bodyOf(text),
		})),
}));
const FROM_BUILD = {
	__KEEP_DOING_PUBLIC__: false,
	__KEEP_DOING_BUILT__: library.today,
	__KEEP_DOING_RELEASE__: '',
	__KEEP_DOING_SETTINGS__: { publisher: {}, repository: '' },
};

/** What each page under Check a guide gives the lines to sign of: files, and the danger signs by name. */
const signable = { files: new Set<string>(), signs: new Set<string | undefined>() };

beforeAll(async () => {
	vi.resetModules();
	for (const [name, value] of Object.entries(FROM_BUILD)) vi.stubGlobal(name, value);
	const { checkSheets, signPoints } = await import('#catalogue/check-sheets.ts');
	const { sheetPoints } = await import('#catalogue/sheets/card-sheet.ts');
	const targets = [...checkSheets, ...sheetPoints].map(({ signOff }) => signOff?.file ?? '');
	signable.files = new Set(targets);
	signable.signs = new Set(signPoints.map(({ signOff }) => signOff?.name));
}, 300_000);
// Other tests of this worker have another Astro.
afterAll(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

test('a public build asks for no seal of a page that is never left out, and that nobody can give', () => {
	// Of a sign that is signed the contacts stand on Urgent help.
	const dangerSigns = new Map(
		[...library.dangerSigns].map(([name, sign]) => [name, { ...sign, checked: [aCheck] }]),
	);
	const files = readStandingGaps({ ...library, dangerSigns }).flatMap(
		(gap) => /^content\/[^:]+\.\w+/.exec(gap) ?? [],
	);
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter((file) => !signable.files.has(file))).toEqual([]);
});

test.each(CARD_KINDS)(
	'each of the %s that a guide shows can be signed, and each of those to come',
	(kind) => {
		const shown = library.guides.flatMap(
			({ front, tree }) => shownCards({ facts: front.values, tree }, library)[kind],
		);
		expect(shown.length).toBeGreaterThan(5);
		for (const name of [...shown, ...library[kind].keys()])
			expect(signable.files).toContain(fileNamed(kind, name));
	},
);

test.each([
	'guides',
	'easyReads',
	'sessions',
	'teachingCards',
	'worksheets',
	'safetyWords',
	'release',
] as const)('each file of the %s can be signed', (kind) => {
	expect(pathsOf(kind).length).toBeGreaterThan(0);
	expect(pathsOf(kind).filter((file) => !signable.files.has(file))).toEqual([]);
});

test('each danger sign can be signed', () => {
	expect([...library.dangerSigns.keys()].filter((name) => !signable.signs.has(name))).toEqual([]);
});
