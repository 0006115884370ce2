import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { readDrawing, type DrawingTag } from '#lib/text/drawing-tags.ts';

const FIX = 'Save it as plain SVG: lines and shapes only.';

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
// On a dark page black is turned to white, and no other colour.
const COLOUR = /^(?:none|currentColor|url\(#[\w-]+\))$/;

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
			found(1, 'The drawing has no size.', 'Add viewBox="0 0 260 200" to <svg>.'),
		);
	const { tags, fault } = readDrawing(text);
	return errors(file, [
		...tags.flatMap(faultsOfTag),
		...(fault ? found(fault.line, `The drawing holds ${fault.what}.`, FIX) : []),
	]);
}

function faultsOfTag({ name, line, attributes }: DrawingTag): Finding[] {
	if (!ELEMENTS.has(name)) return found(line, `The drawing holds <${name}>.`, FIX);
	const wrong = attributes.find(([attribute, value]) => {
		const allowed = Object.hasOwn(ATTRIBUTES, attribute) ? ATTRIBUTES[attribute] : undefined;
		return !allowed?.test(value);
	});
	return wrong ? found(line, `The drawing holds ${wrong[0]}="${wrong[1]}".`, FIX) : [];
}
