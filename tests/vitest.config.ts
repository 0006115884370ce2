/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { UNIT_REPORT } from '#tools/test/test-counts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// Astro's own settings, so that a test can draw a component.
export default getViteConfig(
	{
		test: {
			root,
			// Some start a tool of their own, which a busy machine slows.
			testTimeout: 60_000,
			include: ['tests/{unit,content}/**/*.test.ts'],
			reporters: ['default', 'json'],
			outputFile: { json: `${root}${UNIT_REPORT}` },
		},
	},
	{ root },
);
