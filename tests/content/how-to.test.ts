import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
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

/** Types what a page shows where it says. */
function follow(page: string): void {
	for (const [where, what] of typedOn(page)) {
		const end = where.replace('At the end of ', '');
		if (where === 'In the words')
			write(
				GUIDE,
				`${read(GUIDE)
					.trim()
					.replace('<GetHelp', () => `${what}\n<GetHelp`)}\n`,
			);
		else if (where === 'Among the facts')
			write(
				GUIDE,
				read(GUIDE).replace('reviewBy:', () => `${what}reviewBy:`),
			);
		else if (where === 'Under changes')
			write(
				GUIDE,
				read(GUIDE).replace(/what: First written.\n/, (first) => first + what),
			);
		else if (end !== where) write(end, `${read(end).trimEnd()}\n${what}`);
		else write(where, what);
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

test('the guide that these pages are tried on is right', () => expect(toMend()).toEqual([]));

test.each([
	'picture',
	'withdrawing',
	'organisation',
	'pack',
	'worksheet',
	'danger-sign',
	'mending-a-line',
	'translation',
])('whoever follows the page %s has nothing to mend', (page) => {
	follow(page);
	expect(toMend()).toEqual([]);
});

test('what a page makes can be named in a guide', () => {
	for (const page of ['organisation', 'danger-sign']) follow(page);
	const named = '<Contact name="example-line" />\n\n<DangerSign name="made-up-sign" />\n\n<GetHelp';
	write(GUIDE, read(GUIDE).replace('<GetHelp', named));
	expect(toMend()).toEqual([]);
});

test('a translation in the folder of a guide is refused, as its page says', () => {
	write(GUIDE.replace('en.mdx', 'cy.mdx'), good);
	expect(toMend()).toHaveLength(1);
});
