import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideFacts } from '#lib/facts/guide-facts.ts';
import { parts } from '#lib/guide/part-rules.ts';

const documents = ['README.md', 'content/README.md', 'src/README.md', 'tests/README.md'].concat(
	globSync(['.github/*.md', 'content/how-to/*.md']),
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

/** What is made, and not there before. */
const MADE = /^(?:dist|\.server)\//;
const AT_TOP = /^(?:src|tests|content|public|\.github|\.config|\.ci|dist|\.server)\/[\w./[\]-]*$/;

const found = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].map(([, first = '', second = '']) => [first, second] as const);
const isMissing = (path: string) => !MADE.test(path) && !existsSync(path);

describe.each(documents)('%s', (document) => {
	const text = readFileSync(document, 'utf8');

	test('links only to files that there are', () => {
		const links = found(text, /\]\((?!https:|#|\/)([^)#]+)/g).map(([link]) => link);
		expect(links.filter((link) => isMissing(join(dirname(document), link)))).toEqual([]);
	});

	test('names only paths that there are', () => {
		const paths = found(text, /`([^`\s]+)`/g).map(([path]) => path);
		expect(paths.filter((path) => AT_TOP.test(path) && isMissing(path))).toEqual([]);
	});

	test('names only commands that there are', () => {
		const commands = found(text, /npm run ([\w:-]+)/g).map(([command]) => command);
		expect(commands.filter((command) => !scripts[command])).toEqual([]);
	});
});

test('what to open first in the code is there', () => {
	const rows = found(
		readFileSync('src/README.md', 'utf8'),
		/^\|[^|`]*\| `([^`]+\/)`\s*\| (`.*?`)\s*\|$/gm,
	);
	const files = rows.flatMap(([folder, names]) =>
		found(names, /`([^`]+)`/g).map(([name]) => {
			const isAtTop = folder === 'src/' || folder.startsWith('content/');
			return join(isAtTop ? folder : `src/${folder}`, name);
		}),
	);
	expect(files.length).toBeGreaterThan(40);
	expect(files.filter((file) => isMissing(file))).toEqual([]);
});

test('authors are told of every fact and every part', () => {
	const told = readFileSync('content/README.md', 'utf8');
	const facts = Object.keys(guideFacts.shape).filter((fact) => !told.includes(`| \`${fact}`));
	expect(facts).toEqual([]);
	expect(Object.keys(parts).filter((part) => !told.includes(`\`<${part}`))).toEqual([]);
});
