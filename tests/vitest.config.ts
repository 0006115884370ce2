import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { isFull } from '#tools/test/is-full.ts';
import { UNIT_REPORT } from '#tools/test/test-counts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// No test draws a component, so Astro is not started.
export default defineConfig({
	test: {
		root,
		// One world for the files that a worker runs: what they share, none may change.
		isolate: false,
		// As many as browser tests: left to itself vitest keeps one core free.
		maxWorkers: 2,
		// Some start a tool of their own, which a busy machine slows.
		testTimeout: 60_000,
		include: ['tests/{unit,content}/**/*.test.ts'],
		// They run the whole check some twenty times, a minute each.
		exclude: isFull ? [] : ['**/*.full.test.ts'],
		reporters: ['default', 'json'],
		outputFile: { json: `${root}${UNIT_REPORT}` },
	},
});
