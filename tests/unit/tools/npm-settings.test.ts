import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'npm-'));
afterAll(() => rmSync(folder, { recursive: true }));
const ask = (typed: string | undefined, cwd = folder) => {
	if (typed !== undefined) writeFileSync(join(cwd, '.npmrc'), typed);
	const words = [resolve('src/tools/npm-settings.js')];
	const { status, stderr } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8' });
	return { status, stderr };
};

test('what npm is told for this project will do, with any line ends', () => {
	expect(ask(undefined, resolve('.'))).toEqual({ status: 0, stderr: '' });
	expect(ask(readFileSync('.npmrc', 'utf8').replaceAll('\n', '\r\n')).status).toBe(0);
	expect(ask('').status).toBe(0);
});

test.each([
	'registry=https://made-up.test',
	'script-shell=/tmp/made-up',
	'node-options=--import=./made-up.mjs',
	'ignore-scripts=false',
	'ignore-scripts=true',
	'audit=true',
	'@astrojs:registry=https://made-up.test',
	'globalconfig=/tmp/made-up',
	'# a note\u2028registry=https://made-up.test',
	' save-exact=true',
])('the line %s is none that npm may be told', (line) => {
	const { status, stderr } = ask(`save-exact=true\n${line}\n`);
	expect(status).toBe(1);
	expect(stderr).toContain('is none that we know');
});

test('a second lock file, which npm would take in the place of ours, is refused', () => {
	writeFileSync(join(folder, 'npm-shrinkwrap.json'), '{}');
	expect(ask('').stderr).toContain('npm-shrinkwrap.json would be taken');
	rmSync(join(folder, 'npm-shrinkwrap.json'));
});

test('each command begins with that question, and so does each job that installs past it', () => {
	expect(readFileSync('src/tools/set-up.js', 'utf8')).toMatch(/^checkSettings\(\);$/m);
	for (const job of ['daily-build', 'review-due', 'preview'])
		expect(readFileSync(`.github/workflows/${job}.yml`, 'utf8')).toMatch(
			/- run: node src\/tools\/npm-settings\.js\n[^]*- run: npm ci/,
		);
});
