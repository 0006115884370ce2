import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coarsePath } from '#lib/guide/coarse-path.ts';
import { thumbnailOf } from '#lib/guide/thumbnail.ts';

describe('a path on a coarser grid', () => {
	test.each([
		['keeps its shape', 'M10 20l10 4h6v-8z', 0.5, 'M5 10l5 2h3v-4z'],
		['does not drift with small steps', `M0 0${'l.3 .3'.repeat(10)}`, 1, 'M0 0l1 1l1 1l1 1'],
		['leaves out steps that go nowhere', 'M0 0l.2 .1l9 0', 1, 'M0 0h9'],
		['bends where it bent', 'M0 0c2 4 6-4 8 0', 0.5, 'M0 0c1 2 3-2 4 0'],
		['goes on from its start once it is closed', 'M4 4h4v4zl0-4', 1, 'M4 4h4v4zv-4'],
	])('%s', (_, path, scale, wanted) => expect(coarsePath(path, scale)).toBe(wanted));

	test('is refused with a letter that it does not know', () => {
		expect(() => coarsePath('M0 0a1 1 0 0 1 2 2', 1)).toThrow(/letter a/);
	});
});

test('a thumbnail has the box of its drawing, and says what is filled', () => {
	const svg =
		'<svg viewBox="0 64 192 96"><path fill="currentColor" fill-opacity=".25" d="M0 64h2z"/><path d="M4 64v8"/></svg>';
	expect(thumbnailOf(svg)).toEqual({
		box: '0 32 96 48',
		paths: [{ line: 'M0 32h1z', fill: 'half' }, { line: 'M2 32v4' }],
	});
});

/** Those of guides: cards to point at have no thumbnail. */
const guides = globSync('content/guides/**/en.mdx').map((path) => readFileSync(path, 'utf8'));
const drawings = globSync('content/pictures/*.svg').filter((path) =>
	guides.some((text) => text.includes(`name="${basename(path, '.svg')}"`)),
);

test.each(drawings)('%s makes a thumbnail', (file) => {
	const { paths } = thumbnailOf(readFileSync(file, 'utf8'));
	expect(paths.length).toBeGreaterThan(0);
	for (const { line } of paths) expect(line).toMatch(/^M[\d hlvcMz-]+$/);
});
