/** Red, green and blue from 0 to 255, and how solid it is from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const known = new Map<string, Colour>();
const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** A colour of CSS in any notation, as the dot that the browser paints with it. */
export function readColour(css: string): Colour {
	const before = known.get(css);
	if (before) return before;
	if (!brush) throw new Error('There is no canvas to read colours with.');
	brush.clearRect(0, 0, 1, 1);
	brush.fillStyle = css;
	brush.fillRect(0, 0, 1, 1);
	const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
	const colour: Colour = [red, green, blue, alpha / 255];
	known.set(css, colour);
	return colour;
}

/** What is seen where one colour lies over another. */
export function over(top: Colour, under: Colour, opacity = 1): Colour {
	const solid = top[3] * opacity;
	const mix = (part: 0 | 1 | 2) => top[part] * solid + under[part] * (1 - solid);
	return [mix(0), mix(1), mix(2), 1];
}

/** The contrast of two colours, from 1 to 21, as WCAG 2 counts it. */
export function ratioOf(one: Colour, other: Colour): number {
	const [low = 0, high = 0] = [lightOf(one), lightOf(other)].toSorted((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

/** The colour that lies behind what an element holds. */
export function paperOf(element: Element | null): Colour {
	if (!element) return readColour(matchMedia('print').matches ? 'white' : 'Canvas');
	const own = readColour(getComputedStyle(element).backgroundColor);
	return own[3] === 1 ? own : over(own, paperOf(element.parentElement));
}

/** How solid an element is drawn, with all that it stands in. */
export const opacityOf = (element: Element | null): number =>
	element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;

function lightOf([red, green, blue]: Colour): number {
	const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
		part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
