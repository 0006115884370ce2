import { expect, test } from 'vitest';
import { pageFaults, stylesheetFaults, stylesheetsIn } from '#lib/publish/page-faults.ts';

test.each([
	['a style on one element', '<p class="a" style="color: red">', 'use a class'],
	['a style written without quotes', '<p style=color:red>', 'use a class'],
	['a handler', '<button type="button" onclick="go()">', 'listen in a file'],
	['a script inside the page', '<script>go()</script>', 'A script stands inside'],
	[
		'facts for search engines',
		'<script type="application/ld+json">{}</script>',
		'A script stands inside',
	],
	[
		'a sheet from elsewhere',
		'<link href="https://cdn.example/b.css" rel="stylesheet">',
		'A stylesheet of somebody else',
	],
	[
		'a sheet in no file of ours',
		'<link href="/b.css" rel="stylesheet">',
		'A stylesheet of somebody',
	],
	['a link that runs script', '<a href="javascript:go()">', 'link to a page'],
	['a fault after a sign in quotes', '<p title="a > b" style="color: red">', 'use a class'],
])('%s is refused', (_, html, says) => {
	const faults = pageFaults(html);
	expect(faults).toHaveLength(1);
	expect(faults[0]).toContain(says);
});

test.each([
	['a script in a file of our own', '<script type="module" src="/_astro/a.js"></script>'],
	['words about style and onclick', '<p title="style=none">Type onclick= or style="x".</p>'],
	['what a comment holds', '<!-- <p style="color: red"> -->'],
	['what the one sheet holds', '<style>a[style="x"] { color: red }</style>'],
	['a sheet of our own', '<link rel="stylesheet" href="/_astro/slip.Ab1.css">'],
	['a form', '<form action="/search/"><input name="q" value="javascript"></form>'],
])('%s may stand', (_, html) => expect(pageFaults(html)).toEqual([]));

test('every sheet in a page is found', () => {
	expect(stylesheetsIn('<style>a{}</style><p><STYLE media="print">b{}</STYLE>')).toEqual([
		'a{}',
		'b{}',
	]);
});

test.each([
	['another sheet', '@import "b.css";'],
	['a picture written into it', 'a { background: url("data:image/png;base64,AA") }'],
	['a font from elsewhere', '@font-face { src: url(https://fonts.example/a.woff2) }'],
])('a sheet that asks for %s is refused', (_, sheet) =>
	expect(stylesheetFaults(sheet)).toHaveLength(1),
);

test('a sheet that asks for our own font may stand', () => {
	expect(stylesheetFaults('@font-face { src: url("/fonts/a.woff2") }')).toEqual([]);
});
