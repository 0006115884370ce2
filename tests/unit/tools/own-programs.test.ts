import { spawnSync } from 'node:child_process';
import {
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { systemProgram } from '#tools/system-program.js';

/** A folder with a program of each name, which leaves a trace where it is run. */
const folder = mkdtempSync(join(tmpdir(), 'programs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bin = join(folder, 'node_modules/.bin');
const trace = join(folder, 'was-run');
mkdirSync(bin, { recursive: true });
for (const name of ['git', 'ps', 'gh', 'npm', 'node', 'astro', 'prettier', 'apt-get'])
	writeFileSync(join(bin, name), `#!/bin/sh\necho ${name} >> '${trace}'\n`, { mode: 0o755 });

const env = { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter) };
const run = (words: string[], more: NodeJS.ProcessEnv = {}) =>
	spawnSync(process.execPath, words, { encoding: 'utf8', env: { ...env, ...more } });
const script = (lines: string) => ['--input-type=module', '-e', lines];
const href = (path: string) => JSON.stringify(pathToFileURL(resolve(path)).href);

test.runIf(process.platform !== 'win32').each([
	['asks git', script(`import { git } from ${href('src/tools/git.ts')}; git('.', ['--version']);`)],
	['looks who started it', script(`import ${href('src/tools/starter.js')};`)],
	['runs a tool of a package', ['src/tools/commands.ts', 'check:format', '--version']],
	['begins', ['src/tools/set-up.js', 'check:format', '--version']],
])('what %s runs no program that has only the name', (_, words) => {
	const { status, stderr } = run(words);
	expect([status, stderr]).toEqual([0, '']);
	expect(existsSync(trace)).toBe(false);
});

test('a program of the computer is named by its whole path, and is never one of ours', () => {
	expect(systemProgram('git')).toMatch(/^(?:\/|[A-Z]:\\).*git(?:\.exe)?$/);
	expect(existsSync(systemProgram('no-such-program'))).toBe(false);
});

test('no tool names a program without its path', () => {
	const bare = globSync('src/tools/**/*.{ts,js}').filter((file) =>
		/\b(?:spawn|exec|execFile|fork)(?:Sync)?\(\s*['"`](?!\/)/.test(readFileSync(file, 'utf8')),
	);
	expect(bare).toEqual([]);
});

test('a build goes by its own variables alone', () => {
	const given = {
		ESBUILD_BINARY_PATH: '/made-up',
		PAGEFIND_BINARY_PATH: '/made-up',
		NAPI_RS_NATIVE_LIBRARY_PATH: '/made-up',
		BROWSERSLIST: 'ie 6',
		PUBLIC_WORD: 'Wait.',
		ASTRO_KEY: 'made-up',
		VITE_WORD: 'Wait.',
		NODE_ENV: 'development',
		LANG: 'tr_TR.UTF-8',
		TZ: 'Pacific/Kiritimati',
	};
	const { stdout } = run(
		script(`import { keepOwnEnvironment } from ${href('src/tools/build/own-environment.ts')};
			keepOwnEnvironment();
			console.log(JSON.stringify(process.env));`),
		{ ...given, KEEP_DOING_PUBLIC: '1' },
	);
	const kept = JSON.parse(stdout) as Record<string, string>;
	expect(Object.keys(given).filter((name) => name in kept)).toEqual([]);
	expect(kept['KEEP_DOING_PUBLIC']).toBe('1');
	expect(kept['PATH']).not.toContain('node_modules/.bin');
	expect(readFileSync('src/tools/build/build.ts', 'utf8')).toMatch(/^keepOwnEnvironment\(\);$/m);
});
