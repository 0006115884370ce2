import { spawnSync } from 'node:child_process';
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goodGuide } from '../helpers/sample-library.ts';

const GUIDE = 'content/guides/daily-activities/making-tea/en.mdx';
// Names that our own library has.
const good = goodGuide
	.replace('code: "1551"\n', '')
	.replaceAll('burns', 'hot-water')
	.replaceAll('"nose-over-toes"', '"chair-nose-over-toes"');
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'how-to-'));
	for (const part of ['content', 'public']) cpSync(part, join(folder, part), { recursive: true });
	write(GUIDE, good);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** What a page shows to type, and where. */
function typedOn(page: string): [where: string, what: string][] {
	const text = readFileSync(`content/how-to/${page}.md`, 'utf8');
	const blocks = [...text.matchAll(/^`([^`\n]+)`\n\n```\n(.*?)^```$/gms)];
	expect(blocks.length).toBe((text.match(/^```$/gm) ?? []).length / 2);
	return blocks.map(([, where = '', what = '']) => [where, what]);
}

const put = (where: string, right: string | RegExp, typed: (right: string) => string) =>
	write(where, read(where).replace(right, typed));

/** How what stands below each of these lines is typed. */
const PLACES: [start: string, type: (what: string, file: string) => void][] = [
	['In the words', (what) => put(GUIDE, '<GetHelp', (part) => `${what}\n${part}`)],
	['Among the facts', (what) => put(GUIDE, 'reviewBy:', (fact) => `${what}${fact}`)],
	['Under changes', (what) => put(GUIDE, /what: First written.\n/, (first) => first + what)],
	['At the end of ', (what, file) => write(file, `${read(file).trimEnd()}\n${what}`)],
	['In a new file: ', (what, file) => write(file, what)],
	['In the file ', (what, file) => write(file, what)],
];

/** Types what a page shows where it says. */
function follow(page: string): void {
	for (const [where, what] of typedOn(page)) {
		const [start = '', type] = PLACES.find(([begins]) => where.startsWith(begins)) ?? [];
		if (!type) throw new Error(`${page}: where does one type ${where}?`);
		type(what, where.slice(start.length));
	}
}

/** What the check says of the whole folder that must be mended. */
function toMend(): string[] {
	const tool = resolve('src/tools/content/check-content.ts');
	const env = { ...process.env, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', CHANGED_FILES: '' };
	const { stdout } = spawnSync(process.execPath, [tool], { cwd: folder, encoding: 'utf8', env });
	expect(stdout).toContain(' to mend');
	return stdout.split('\n').filter((line) => /^content\/\S+:\d+: (?!\(advice\))/.test(line));
}

test('whoever follows every page, and names in a guide what they made, has nothing to mend but what is of the example', () => {
	const pages = globSync('content/how-to/*.md').map((file) => basename(file, '.md'));
	expect(pages).toHaveLength(11);
	for (const page of pages) follow(page);
	const named = '<Contact name="example-line" />\n\n<DangerSign name="made-up-sign" />\n\n<GetHelp';
	put(GUIDE, '<GetHelp', () => named);
	put(GUIDE, '  watch: [', (typed) => `${typed}made-up-sign, `);
	// The number and the address of the example belong to nobody: who follows the page types another.
	expect(toMend()).toEqual([
		expect.stringMatching(
			/^content\/organisations\/example-line\.yaml:4: “01632 960 001” is of the example/,
		),
	]);
	const organisation = 'content/organisations/example-line.yaml';
	put(organisation, /A made-up line/, () => 'A line');
	put(organisation, '01632 960 001', () => '0161 234 5678');
	put(organisation, /a made-up author/, () => 'an author');
	write(organisation, read(organisation).replaceAll('example.org', 'keep-doing.org'));
	expect(toMend()).toEqual([]);
});

test('a translation that is a copy of the whole English file is told which facts are no words', () => {
	write(GUIDE.replace('en.mdx', 'cy.mdx'), good);
	const told = toMend().join('\n');
	expect(told).toMatch(/cy\.mdx:8: readersWords is no word that is translated\./);
	expect(told).toContain('The fact translated is missing.');
});
