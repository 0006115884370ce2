import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, describe, expect, test } from 'vitest';
import { neededFacts } from '#lib/checks/facts/needed-facts.ts';
import { signsAreSeen } from '#lib/checks/words/seen-signs.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { factsLoader } from '#tools/content/facts-loader.ts';
import { problemsOfFiles } from '#tools/content/check/check-files.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const GUIDE = 'guides/topic/guide/en.mdx';
const LINE = 'safety-lines/line.yaml';

const folder = mkdtempSync(join(tmpdir(), 'facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the same facts as a guide and as a safety line. */
function write(facts: string): void {
	const files = { [GUIDE]: `---\n${facts}\n---\nWords.\n`, [LINE]: facts };
	for (const [name, text] of Object.entries(files)) {
		const path = join(folder, 'content', name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
}

/** What Astro is given to store, whatever it would read by itself. */
async function astroReads(): Promise<unknown> {
	const given: unknown[] = [];
	const root = pathToFileURL(`${folder}/`);
	const entryType = { contentModuleTypes: '', getEntryInfo: () => ({ data: { other: 'facts' } }) };
	// Left by an earlier build, of the same file: read by an older reader perhaps.
	const store = new Map(
		['topic/guide/en'].map((id) => [id, { digest: 'same', filePath: `${id}.mdx` }]),
	);
	const context = {
		config: { root, srcDir: root },
		store,
		parseData: ({ data }: { data: unknown }) => given.push(data),
		generateDigest: () => 'same',
		entryTypes: new Map([['.mdx', entryType]]),
	};
	await factsLoader('guides').load(context as unknown as LoaderContext);
	return given[0];
}

/** As `catalogue/own-facts.ts` does of each kind. */
const pagesRead = () => [GUIDE, LINE].map((name) => () => neededFacts(name, textIn(name)));

const textIn = (name: string) => readFileSync(join(folder, 'content', name), 'utf8');

function checksRead(): unknown[] {
	const { guides, safetyLines } = readLibrary(join(folder, 'content'));
	return [guides[0]?.front.values, safetyLines.get('line')];
}

/** As `catalogue/check-sheets.ts` does: the files' own text, given to the same reader. */
function checkSheetsRead(): unknown[] {
	return [GUIDE, LINE].map((name) => readFactsFile(name, textIn(name)).front.values);
}

describe('Astro, the pages, the checks and the check sheets read the same facts', () => {
	test.each([
		['line ends of Windows', 'a: one\r\nb: two\r\n', { a: 'one', b: 'two' }],
		['a day', 'on: 2026-11-22', { on: '2026-11-22' }],
		['a moment', 'on: 2026-11-22T10:00:00Z', { on: '2026-11-22T10:00:00Z' }],
		['a code without quotation marks', 'code: 2917', { code: 2917 }],
		['a code with them', 'code: "0291"', { code: '0291' }],
		['yes and no', 'a: yes\nb: no\nc: true', { a: 'yes', b: 'no', c: true }],
		['an empty fact', 'a:\nb: ~', { a: null, b: null }],
	])('%s', async (_, facts, values) => {
		write(facts);
		const read = [await astroReads(), ...pagesRead().map((one) => one())];
		for (const one of [...read, ...checksRead(), ...checkSheetsRead()]) expect(one).toEqual(values);
	});

	test.each([
		['a fact that stands twice', 'a: 1\na: 2', 'This fact stands twice.'],
		['an alias', 'a: &name words\nb: *name', 'This fact cannot be read.'],
		['a colon in a text', 'a: one: two', 'A text with a colon in it needs quotation marks.'],
	])('%s is refused by all', async (_, facts, says) => {
		write(facts);
		await expect(astroReads()).rejects.toThrow(says);
		for (const read of pagesRead()) expect(read).toThrow(says);
		expect([...checksRead(), ...checkSheetsRead()].filter((values) => values)).toEqual([]);
	});

	// YAML readers, and MDX, differ about what ends a line, so none is left to read them.
	test.each([
		['a lone carriage return between facts', 'a: 1\rb: 2', 'U+000D'],
		['a lone carriage return in a text', 'a: >-\n  one\r  two', 'U+000D'],
		['a line separator', 'a: one\u2028b: 2', 'U+2028'],
		['a sign without width', 'a: one\u200Btwo', 'U+200B'],
		['a sign that is written as its number', 'a: "one\\rtwo"', '\\r stands for another sign'],
	])('%s is refused by the build and by the check', async (_, facts, says) => {
		write(facts);
		await expect(astroReads()).rejects.toThrow(says);
		for (const read of pagesRead()) expect(read).toThrow(says);
		const { guides } = readLibrary(join(folder, 'content'));
		expect(guides.flatMap(signsAreSeen)[0]?.says).toContain(says);
		expect(problemsOfFiles(join(folder, 'content'))[0]?.says).toContain(says);
	});

	test('nothing else reads YAML, but for lists of search and what the bench makes', () => {
		const readers = globSync('src/**/*.{ts,astro,js}').filter((file) =>
			/from '(?:js-)?yaml'/.test(readFileSync(file, 'utf8')),
		);
		expect(readers.toSorted()).toEqual([
			'src/lib/facts/yaml-facts.ts',
			'src/lib/query/dangers/danger-words.ts',
			'src/lib/query/dangers/helpline-names.ts',
			'src/lib/query/own-page-list.ts',
			'src/lib/query/search-data.ts',
			'src/tools/bench/more-guides.ts',
			'src/tools/content/check/check-lists.ts',
		]);
	});
});
