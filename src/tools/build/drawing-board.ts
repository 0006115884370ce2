import { readFileSync } from 'node:fs';
import {
	createCanvas,
	GlobalFonts,
	Path2D,
	type Canvas,
	type SKRSContext2D,
} from '@napi-rs/canvas';
import subsetFont from 'subset-font';
import { readPalette } from '#lib/publish/palette.ts';

/** A colour of the site by its name. */
export const { light: colour } = readPalette(readFileSync('src/styles/tokens.css', 'utf8'));

const TYPEFACE = 'public/fonts/atkinson-hyperlegible-next.woff2';
/** Latin with Welsh letters, and the marks we set. */
const LETTERS = `${String.fromCharCode(...Array.from({ length: 0x180 - 0x20 }, (_, at) => at + 0x20))}ŵŷŴŶ’‘“”–·…`;

// The canvas reads a typeface from its buffer, so the buffer must not be garbage-collected while we draw.
const typefaces: Buffer[] = [];

/** Registers our typeface in the two weights that the pictures use: `Keep Bold` and `Keep Plain`. */
export async function registerTypeface(): Promise<void> {
	const typeface = readFileSync(TYPEFACE);
	for (const [name, weight] of [
		['Keep Bold', 700],
		['Keep Plain', 400],
	] as const) {
		const subset = await subsetFont(typeface, LETTERS, {
			targetFormat: 'truetype',
			variationAxes: { wght: weight },
		});
		typefaces.push(subset);
		GlobalFonts.register(subset, name);
	}
}

/** An empty canvas of one colour, and its drawing context. */
export function newCanvas(
	width: number,
	height: number,
	colour: string,
): { canvas: Canvas; context: SKRSContext2D } {
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.fillStyle = colour;
	context.fillRect(0, 0, width, height);
	return { canvas, context };
}

/** Draws one of our icons, a line on a square of 48, with its corner at a place. */
export function strokeIcon(
	context: SKRSContext2D,
	line: string,
	{
		x,
		y,
		size,
		colour,
		weight = 3,
	}: { x: number; y: number; size: number; colour: string; weight?: number },
): void {
	context.save();
	context.translate(x, y);
	context.scale(size / 48, size / 48);
	context.strokeStyle = colour;
	context.lineWidth = weight;
	context.lineCap = 'round';
	context.lineJoin = 'round';
	context.stroke(new Path2D(line));
	context.restore();
}

/** The lines into which a text is broken at a width, in the font of the context. */
export function wrapText(context: SKRSContext2D, text: string, width: number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const longer = [lines.at(-1), word].filter(Boolean).join(' ');
		return lines.length > 0 && context.measureText(longer).width <= width
			? [...lines.slice(0, -1), longer]
			: [...lines, word];
	}, []);
}
