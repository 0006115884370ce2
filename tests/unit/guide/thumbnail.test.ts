import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { thumbnailOf, type Shape } from '#lib/guide/thumbnail.ts';

test('a thumbnail is the tree of its drawing, with rounded lines', () => {
	const svg =
		'<svg viewBox="0 0 9 9"><g transform="translate(1 2)"><path fill="#4f9d94" d="M1.4 2.6l.26-.31z"/></g><path d="M4 -6.2"/></svg>';
	expect(thumbnailOf(svg)).toEqual([
		'svg',
		{ viewBox: '0 0 9 9' },
		['g', { transform: 'translate(1 2)' }, ['path', { fill: '#4f9d94', d: 'M1 3l0.3-0.3z' }]],
		['path', { d: 'M4-6' }],
	]);
});

test('what is no drawing has no thumbnail', () => {
	expect(() => thumbnailOf('<svg>words</svg>')).toThrow('Line 1 of a drawing holds');
	expect(() => thumbnailOf('')).toThrow('A drawing holds nothing.');
});

/** Those of guides: cards to point at have no thumbnail. */
const guides = globSync('content/guides/**/en.mdx').map((path) => readFileSync(path, 'utf8'));
const drawings = globSync('content/pictures/*.svg').filter((path) =>
	guides.some((text) => text.includes(`name="${basename(path, '.svg')}"`)),
);

const linesIn = ([, { d }, ...shapes]: Shape): string[] => [
	...(d === undefined ? [] : [d]),
	...shapes.flatMap(linesIn),
];

test.each(drawings)('%s makes a thumbnail', (file) => {
	const lines = linesIn(thumbnailOf(readFileSync(file, 'utf8')));
	expect(lines.length).toBeGreaterThan(0);
	for (const line of lines) expect(line).toMatch(/^[Mm][\d a-zA-Z.-]+$/);
});
