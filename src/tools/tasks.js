/** What each command of ours runs: a script, and words for it. Plain JavaScript, for `set-up.js`. */

/**
 * Those that bring what is missing first.
 * @type {Record<string, string[]>}
 */
export const FRESH = {
	serve: ['src/tools/serve.js', '--end-with-starter', '--build'],
	preview: ['src/tools/serve.js', '--end-with-starter'],
	test: ['src/tools/test/test-all.ts'],
	'test:full': ['src/tools/test/test-all.ts', '--full'],
};

const OF_TOOLS = [
	...['dev', 'check', 'check:sync', 'check:types', 'check:lint', 'check:format', 'format'],
	...['test:unit', 'test:content', 'test:browser'],
];

/**
 * Those that need what is installed.
 * @type {Record<string, string[]>}
 */
export const INSTALLED = {
	build: ['src/tools/build/build.ts'],
	bench: ['src/tools/bench/bench.ts'],
	'new-guide': ['src/tools/content/new-guide.ts'],
	'take-in': ['src/tools/content/take-in.ts'],
	'check-content': ['src/tools/content/check-content.ts'],
	'preview-files': ['src/tools/content/preview-files.ts'],
	'reviews-due': ['src/tools/content/reviews-due.ts'],
	'public-ready': ['src/tools/content/public-ready.ts'],
	...Object.fromEntries(OF_TOOLS.map((name) => [name, ['src/tools/commands.ts', name]])),
};

/**
 * What npm itself does.
 * @type {Record<string, string[]>}
 */
export const OF_NPM = {
	'bill-of-materials': ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
};
