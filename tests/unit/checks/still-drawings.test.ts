import { expect, test } from 'vitest';
import { drawingIsStill } from '#lib/checks/body/still-drawings.ts';

const svg = (inside: string) => `<svg viewBox="0 0 9 9">\n${inside}\n</svg>`;

test('lines and shapes are welcome', () => {
	expect(drawingIsStill('a.svg', svg('<path d="M0 0h9" fill="url(#dots)"/>'))).toEqual([]);
});

test.each([
	['a script', '<script>alert(1)</script>'],
	['a handler', '<path onload="alert(1)"/>'],
	['a picture from elsewhere', '<image href="https://example.org/x.png"/>'],
	['a page inside', '<foreignObject><p>x</p></foreignObject>'],
	['a colour of its own', '<path stroke="#000"/>'],
	['lettering', '<text>Left</text>'],
	['a style that fetches', '<path fill="url(https://example.org)"/>'],
])('a drawing with %s is refused at its line', (_, inside) => {
	const [problem] = drawingIsStill('a.svg', svg(inside));
	expect(problem).toMatchObject({ line: 2, fix: 'Save it as plain SVG: lines and shapes only.' });
});

test('something else than a drawing is refused', () => {
	expect(drawingIsStill('a.svg', 'hello')[0]?.says).toBe('This is not an SVG drawing.');
});

test('a drawing without a size is refused, for the page would move when it comes', () => {
	expect(drawingIsStill('a.svg', '<svg><path d="M0 0h9"/></svg>')[0]?.says).toBe(
		'The drawing has no size.',
	);
});
