import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goodGuide } from '../helpers/sample-library.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'content-'));
	for (const kept of ['topics', 'words', 'codes.txt']) {
		cpSync(`content/${kept}`, join(folder, 'content', kept), { recursive: true });
	}
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(tool: string, words: string[] = [], more: NodeJS.ProcessEnv = {}) {
	const program = resolve('src/tools/content', tool);
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
		cwd: folder,
		encoding: 'utf8',
		env: {
			...process.env,
			GITHUB_ACTIONS: '',
			GITHUB_STEP_SUMMARY: '',
			CHANGED_FILES: '',
			...more,
		},
	});
	return { status, lines: stdout.trim().split('\n'), stderr };
}

function write(slug: string, text: string): void {
	const path = join(folder, 'content/guides/daily-activities', slug);
	mkdirSync(path, { recursive: true });
	writeFileSync(join(path, 'en.mdx'), text);
}

describe('check-content', () => {
	const place = 'content/guides/daily-activities/tea/en.mdx:3';
	const answer = 'A text with a colon in it needs quotation marks. Write title: "Tea: making it"';

	beforeEach(() =>
		write('tea', goodGuide.replace('title: Making a hot drink', 'title: Tea: making it')),
	);

	test('tells every mistake on a line of its own, and fails', () => {
		const { status, lines } = run('check-content.ts');
		expect(status).toBe(1);
		expect(lines).toContain(`${place}: ${answer}`);
		expect(lines.at(-1)).toMatch(/^1 guide: \d+ to mend, \d+ to think about\.$/);
	});

	test('in a run on GitHub also stands beside the line, and in the summary', () => {
		const summary = join(folder, 'summary.md');
		const { lines } = run('check-content.ts', [], {
			GITHUB_ACTIONS: 'true',
			GITHUB_STEP_SUMMARY: summary,
		});
		expect(lines).toContain(`::error file=${place.replace(':3', ',line=3')}::${answer}`);
		expect(readFileSync(summary, 'utf8')).toContain('- line 3: A text with a colon');
	});

	test('looks at one guide if it is named, and shows its length and grade', () => {
		write('coffee', goodGuide);
		const { lines } = run('check-content.ts', ['coffee', '--table']);
		expect(lines.filter((line) => line.includes('/tea/'))).toEqual([]);
		expect(lines.some((line) => /^coffee +\d+ words, grade \d/.test(line))).toBe(true);
	});

	test.each(['content/topics/daily-activities.yaml', 'topics/daily-activities.yaml'])(
		'shows only what is wrong in %s',
		(path) => {
			const file = join(folder, 'content/topics/daily-activities.yaml');
			writeFileSync(file, `${readFileSync(file, 'utf8')}phone: "1"\n`);
			const { status, lines } = run('check-content.ts', [path]);
			expect(status).toBe(1);
			expect(lines.slice(0, -1)).toEqual([expect.stringContaining('no fact called phone')]);
			expect(lines.at(-1)).toMatch(/^\d+ files?: 1 to mend, 0 to think about\.$/);
		},
	);

	test('says so when a file is not there, and not that nothing is to mend', () => {
		const { status, lines } = run('check-content.ts', ['topics/daily.yaml']);
		expect(status).toBe(1);
		expect(lines).toEqual([
			'There is no file called content/topics/daily.yaml. Did you mean content/topics/daily-activities.yaml?',
		]);
	});

	test('says so when a guide of that name is not there', () => {
		const { status, lines } = run('check-content.ts', ['cofee']);
		expect(status).toBe(1);
		expect(lines).toEqual([expect.stringContaining('There is no guide called cofee. ')]);
	});
});

describe('new-guide', () => {
	const words = [
		'--title',
		'Making: tea',
		'--topic',
		'daily-activities',
		'--audience',
		'patient, carer',
	];
	const codes = () => readFileSync(join(folder, 'content/codes.txt'), 'utf8');

	test('writes the folder, and leaves the code to whoever takes the guide in', () => {
		const before = codes();
		expect(run('new-guide.ts', words).lines[0]).toContain('Write in content/guides/');
		const text = readFileSync(
			join(folder, 'content/guides/daily-activities/making-tea/en.mdx'),
			'utf8',
		);
		expect(text).toContain('title: "Making: tea"');
		expect(text).not.toMatch(/^code:/m);
		expect(text).toContain('audience: [patient, carer]');
		expect(codes()).toBe(before);
	});

	test('never writes over a guide', () => {
		run('new-guide.ts', words);
		const { status, stderr } = run('new-guide.ts', words);
		expect(status).toBe(1);
		expect(stderr).toContain('There is a guide called making-tea already.');
	});

	test.each([
		['--topic', 'cooking', 'There is no topic called cooking.'],
		['--audience', 'doctors', '"doctors" is none of ours.'],
		['--title', 'x'.repeat(61), 'The title has 61 letters.'],
	])('says what is wrong with %s %s', (option, said, answer) => {
		const typed = words.map((word, index) => (words[index - 1] === option ? said : word));
		expect(run('new-guide.ts', typed).stderr).toContain(answer);
	});
});
