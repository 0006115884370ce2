import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { fixOfElement, fixOfSetting, fixOfWhat } from '#lib/checks/body/drawing-fixes.ts';
import { readDrawing, type DrawingTag } from '#lib/text/drawing-tags.ts';

/** Lines, shapes and what groups them; nothing that moves, speaks, links, fetches or runs. */
const ELEMENTS = new Set(
	'svg g path circle ellipse line polyline polygon rect defs pattern clipPath'.split(' '),
);

// Values of numbers, of shapes, and of names that begin in the drawing itself.
const NUMBERS = /^[\d\s.,%+eE-]*$/;
const PATH = /^[\d\s.,+a-zA-Z-]*$/;
const WORD = /^[\w-]*$/;
const MOVED = /^(?:(?:translate|rotate|scale|matrix|skewX|skewY)\([\d\s.,+eE-]*\)\s*)*$/;
const OWN = /^url\(#[\w-]+\)$/;
// A drawing stands on a pale tile, in the dark too. One way to write a colour, so that one can be looked for.
const COLOUR = /^(?:none|currentColor|#[\da-f]{6}|url\(#[\w-]+\))$/;

const ATTRIBUTES: Record<string, RegExp> = {
	xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
	viewBox: NUMBERS,
	d: PATH,
	points: NUMBERS,
	transform: MOVED,
	patternTransform: MOVED,
	fill: COLOUR,
	stroke: COLOUR,
	'clip-path': OWN,
	...allOf(
		'x y x1 y1 x2 y2 cx cy r rx ry width height opacity stroke-width stroke-dasharray stroke-dashoffset stroke-miterlimit stroke-opacity fill-opacity',
		NUMBERS,
	),
	...allOf(
		'id stroke-linecap stroke-linejoin fill-rule clip-rule patternUnits patternContentUnits clipPathUnits vector-effect',
		WORD,
	),
};

function allOf(names: string, pattern: RegExp): Record<string, RegExp> {
	return Object.fromEntries(names.split(' ').map((name) => [name, pattern]));
}

/** What draws a line, or fills a shape: without it all is filled with black. */
const COLOURED = /(?:fill|stroke|style)=/;
const BLACK = [
	'The drawing names no colour, so its shapes are filled with black, and nobody sees what they are.',
	'Write fill="none" stroke="currentColor" stroke-width="3" behind <svg.',
] as const;

/** Whether the text of a file is what the bytes of a PNG, JPEG, GIF, WebP or HEIC look like. */
export function isPhotograph(text: string): boolean {
	return /^(?:\uFFFDPNG|\uFFFD+|GIF8|RIFF|BM|....ftyp)/s.test(text) && !/<svg\b/i.test(text);
}

/** A drawing is lines and shapes, and nothing that runs or fetches: what is not on our list is refused. */
export function drawingIsStill(file: string, text: string): Problem[] {
	if (isPhotograph(text))
		return errors(
			file,
			found(
				1,
				'This is a photograph or another picture under the name of a drawing.',
				'Pictures are not read: draw it with lines and shapes, and save it as plain SVG.',
			),
		);
	if (!/<svg\b/i.test(text))
		return errors(file, found(1, 'This is not an SVG drawing.', 'Save it as plain SVG.'));
	if (!/viewBox="\S+ \S+ \d+(?:\.\d+)? \d+(?:\.\d+)?"/.test(text))
		return errors(
			file,
			found(1, 'The drawing has no size.', `Add viewBox="0 0 ${sizeOf(text)}" to <svg>.`),
		);
	const { tags, fault } = readDrawing(text);
	return errors(file, [
		...(COLOURED.test(text) || fault ? [] : found(1, ...BLACK)),
		...tags.flatMap(faultsOfTag),
		...(fault ? found(fault.line, `The drawing holds ${fault.what}.`, fixOfWhat(fault.what)) : []),
	]);
}

/** The size that the drawing itself names, without its unit. */
function sizeOf(text: string): string {
	const named = (side: string) => new RegExp(`<svg\\b[^>]*\\s${side}="([\\d.]+)`).exec(text)?.[1];
	return `${named('width') ?? '260'} ${named('height') ?? '200'}`;
}

function faultsOfTag({ name, line, attributes }: DrawingTag): Finding[] {
	if (!ELEMENTS.has(name)) return found(line, `The drawing holds <${name}>.`, fixOfElement(name));
	const wrong = attributes.find(([attribute, value]) => {
		const allowed = Object.hasOwn(ATTRIBUTES, attribute) ? ATTRIBUTES[attribute] : undefined;
		return !allowed?.test(value);
	});
	return wrong
		? found(line, `The drawing holds ${wrong[0]}="${wrong[1]}".`, fixOfSetting(...wrong))
		: [];
}
