import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readTrial, TRIAL } from '#tools/build/trial.ts';

const trial = JSON.stringify({ day: '2026-11-23' });

test('a build is told of another day, and of nothing where nothing is set', () => {
	expect(readTrial({ [TRIAL]: trial })).toEqual({ day: '2026-11-23' });
	expect(readTrial({})).toEqual({});
	expect(readTrial({ KEEP_DOING_PUBLIC: '1' })).toEqual({});
});

test.each([
	['a setting that is misspelt', '{ "days": "2026-11-23" }'],
	['a day that is none', '{ "day": "2026-02-30" }'],
	['what is not JSON', 'today'],
])('%s is refused', (_, text) => expect(() => readTrial({ [TRIAL]: text })).toThrow());

test.each([
	['npm run build -- --public', 'src/tools/build/build.ts', '--public'],
	['astro build', 'node_modules/astro/bin/astro.mjs', 'build'],
])('a site for patients is never a trial: %s', (_, program, word) => {
	const env = { ...process.env, [TRIAL]: trial, KEEP_DOING_PUBLIC: '1' };
	const { status, stderr } = spawnSync(process.execPath, [program, word], {
		encoding: 'utf8',
		env,
	});
	expect(stderr).toContain('A site for patients is built without it.');
	expect(status).toBe(1);
});

test('a build for patients that goes round npm run build stops where anything is not signed', () => {
	const { status, stderr } = spawnSync(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'node_modules/.never'],
		{ encoding: 'utf8', env: { ...process.env, KEEP_DOING_PUBLIC: '1' } },
	);
	expect(stderr).toContain('content/release/site.yaml: nobody has checked it as it stands');
	expect(status).toBe(1);
});
