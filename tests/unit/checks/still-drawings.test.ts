import { expect, test } from 'vitest';
import { drawingIsStill } from '#lib/checks/body/still-drawings.ts';

const svg = (inside: string) =>
	`<svg viewBox="0 0 9 9" fill="none" stroke="currentColor">\n${inside}\n</svg>`;

test('lines and shapes are welcome', () => {
	expect(drawingIsStill('a.svg', svg('<path d="M0 0h9" fill="url(#dots)"/>'))).toEqual([]);
	expect(drawingIsStill('a.svg', svg('<path d="M0 0h9" fill="#4f9d94"/>'))).toEqual([]);
});

test.each([
	['a script', '<script>alert(1)</script>'],
	['a handler', '<path onload="alert(1)"/>'],
	['a picture from elsewhere', '<image href="https://example.org/x.png"/>'],
	['a page inside', '<foreignObject><p>x</p></foreignObject>'],
	['a colour of its own', '<path stroke="#000"/>'],
	['lettering', '<text>Left</text>'],
	['a style that fetches', '<path fill="url(https://example.org)"/>'],
	['a script in other letters', '<SCRIPT>alert(1)</SCRIPT>'],
	['a script under another name', '<svg:script>alert(1)</svg:script>'],
	['a handler behind a stroke', '<path/onload="alert(1)"/>'],
	['a handler without quotation marks', '<path onload=alert(1) />'],
	['a link', '<a href="#x"><path d="M0 0"/></a>'],
	['an animation', '<animate attributeName="href" to="x"/>'],
	['a motion', '<animateTransform attributeName="transform"/>'],
	['a setting over time', '<set attributeName="d" to="M9 9"/>'],
	['a part that is used again', '<use href="#x"/>'],
	['another namespace', '<path xmlns="http://www.w3.org/1999/xhtml"/>'],
	['a prefix for another namespace', '<g xmlns:x="http://www.w3.org/1999/xlink"/>'],
	['an address under a prefix', '<path xlink:href="https://example.org"/>'],
	['an entity', '<path d="&x;"/>'],
	['a letter as its number', '<path fill="&#35;000"/>'],
	['a document type', '<!DOCTYPE svg [<!ENTITY x "y">]>'],
	['a block of text', '<![CDATA[<script>alert(1)</script>]]>'],
	['an instruction', '<?xml-stylesheet href="https://example.org"?>'],
	['a comment', '<!-- <script> -->'],
	['words', 'Call 0909 879 0000'],
	['words in a title', '<title>Left</title>'],
	['a style', '<style>path{fill:red}</style>'],
	['a style of its own', '<path style="fill:red"/>'],
	['a filter', '<filter id="a"><feImage href="x"/></filter>'],
	['a class', '<path class="x"/>'],
	['a name of every object', '<path constructor="x"/>'],
	['an element of no use, with nothing in it', '<script/>'],
	['an animation without settings', '<animate></animate>'],
	['a tag that closes another', '</g>'],
])('a drawing with %s is refused at its line', (_, inside) => {
	const [problem] = drawingIsStill('a.svg', svg(inside));
	expect(problem).toMatchObject({ line: 2, file: 'a.svg', level: 'error' });
	expect(problem?.says).toMatch(/^The drawing holds /);
});

test('groups, patterns and moved shapes are welcome, on any lines', () => {
	const inside =
		'<defs><pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse">\n<circle cx="1" cy="1" r="1"/></pattern></defs>' +
		`<g transform="translate(1 2) rotate(-3)" fill='none'>\n<line x1="0" y1="0" x2="9" y2="9.5"/></g>`;
	expect(drawingIsStill('a.svg', svg(inside))).toEqual([]);
});

test.each([
	['a tag that is not closed', '<svg viewBox="0 0 9 9"><g>'],
	['something behind its end', '<svg viewBox="0 0 9 9"></svg><script/>'],
	['something before its beginning', '<?xml version="1.0"?><svg viewBox="0 0 9 9"></svg>'],
])('a drawing with %s is refused', (_, text) => {
	expect(drawingIsStill('a.svg', text).length).toBeGreaterThan(0);
});

test('a drawing of sixty thousand bytes is answered soon', () => {
	const start = Date.now();
	drawingIsStill('a.svg', svg('<g '.repeat(20_000)));
	drawingIsStill('a.svg', svg('<path d="M0 0"/>'.repeat(3_700)));
	expect(Date.now() - start).toBeLessThan(3000);
});

test.each([
	['a short colour', '<path stroke="#f00"/>', /each colour under the lines as # with six figures/],
	[
		'a colour by its name',
		'<path fill="teal"/>',
		/each colour under the lines as # with six figures/,
	],
	['words', '<text>Left</text>', /^Take the words out of the drawing/],
	['the notes of Inkscape', '<sodipodi:namedview/>', /Inkscape keeps notes for itself/],
	['a photograph inside', '<image/>', /^This is a photograph inside a drawing/],
	['a style', '<path style="fill:none"/>', /write in its place fill="none"/],
	['a unit', '<rect width="9mm"/>', /^Write it without the letters: width="9"\.$/],
	['a comment', '<!-- made here -->', /take out all from <!-- to -->/],
	['an instruction', '<?xml version="1.0"?>', /take out the line that begins with <\?/],
	['a setting of a program', '<g inkscape:label="a"/>', /take out inkscape:label="a": it draws/],
])('a drawing with %s is told what to do about that', (_, inside, fix) => {
	expect(drawingIsStill('a.svg', svg(inside))[0]?.fix).toMatch(fix);
});

test('a drawing is given the size that it names', () => {
	const [problem] = drawingIsStill(
		'a.svg',
		'<svg width="100mm" height="80mm"><path d="M0 0"/></svg>',
	);
	expect(problem?.fix).toBe('Add viewBox="0 0 100 80" to <svg>.');
});

test('a drawing without a colour would be black all over', () => {
	const [problem] = drawingIsStill('a.svg', '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>');
	expect(problem?.fix).toMatch(/^Write fill="none" stroke="currentColor"/);
});

test('something else than a drawing is refused', () => {
	expect(drawingIsStill('a.svg', 'hello')[0]?.says).toBe('This is not an SVG drawing.');
});

test('a drawing without a size is refused, for the page would move when it comes', () => {
	expect(drawingIsStill('a.svg', '<svg><path d="M0 0h9"/></svg>')[0]?.says).toBe(
		'The drawing has no size.',
	);
});
