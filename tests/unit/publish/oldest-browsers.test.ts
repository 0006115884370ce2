import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oldestBrowsers, scriptTargets } from '#lib/publish/oldest-browsers.ts';

const texts = ['README.md', ...globSync('src/**/*.md'), ...globSync('content/pages/*/*.mdx')];

const named = texts.flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(/\b(Chrome|Firefox|Safari)\s(\d[\d.]*\d)/g)].map(
		([, browser = '', version]) => ({ file, browser: browser.toLowerCase(), version }),
	),
);

test('every browser of an age that readers and programmers are told of is the oldest served whole', () => {
	expect(named.filter(({ file }) => file === 'README.md').map(({ browser }) => browser)).toEqual(
		expect.arrayContaining(Object.keys(oldestBrowsers)),
	);
	for (const { file, browser, version } of named)
		expect({ file, browser, version }).toEqual({
			file,
			browser,
			version: oldestBrowsers[browser as keyof typeof oldestBrowsers],
		});
});

test('scripts are written for the same browsers, on phones too', () => {
	expect(scriptTargets).toContain(`ios${oldestBrowsers.safari}`);
});
