import { expect, test } from 'vitest';
import { brotliQuality } from '#tools/build/brotli-quality.ts';

test.each([
	['a guide of a site like ours', 'dist/guides/stairs/index.html', 250, 11],
	['a guide of a site at the limit', 'dist/guides/stairs/index.html', 1000, 11],
	['a guide of a very large site', 'dist/guides/stairs/index.html', 1001, 10],
	['a slip', 'dist/slips/2917/index.html', 250, 5],
	['a short code', 'dist/g/2917/index.html', 250, 5],
	['a check sheet on Windows', 'dist\\check-a-guide\\stairs\\index.html', 250, 5],
	[
		'a guide whose name begins as a lesser folder does',
		'dist/guides/slips-trips/index.html',
		9,
		11,
	],
])('how hard %s is packed', (_, path, pages, quality) =>
	expect(brotliQuality(path, pages)).toBe(quality),
);
