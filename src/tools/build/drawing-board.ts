import { readFileSync } from 'node:fs';
import {
	createCanvas,
	GlobalFonts,
	Path2D,
	type Canvas,
	type SKRSContext2D,
} from '@napi-rs/canvas';
import subsetFont from 'subset-font';

/** Our colours on paper, as site.css has them. */
export const colours = {
	paper: '#fbf7ef',
	ink: '#1c1f21',
	soft: '#474c4f',
	press: '#0b4f4a',
	everyday: ['#7a3410', '#fbe6d6'],
	steady: ['#0b4f4a', '#d9eee9'],
	work: ['#28407f', '#e2e8f8'],
	mind: ['#6b2a63', '#f3e2f1'],
} as const;

const TYPEFACE = 'public/fonts/atkinson-hyperlegible-next.woff2';
/** Latin with Welsh letters, and the marks we set. */
const LETTERS = `${String.fromCharCode(...Array.from({ length: 0x180 - 0x20 }, (_, at) => at + 0x20))}ŵŷŴŶ’‘“”–·…`;

// The canvas reads a typeface where it lies, so it must not be swept away while we draw.
const typefaces: Buffer[] = [];

/** Cuts our typeface into the two weights that the drawings name: `Keep Bold` and `Keep Plain`. */
export async function layOutType(): Promise<void> {
	const typeface = readFileSync(TYPEFACE);
	for (const [name, weight] of [
		['Keep Bold', 700],
		['Keep Plain', 400],
	] as const) {
		const cut = await subsetFont(typeface, LETTERS, {
			targetFormat: 'truetype',
			variationAxes: { wght: weight },
		});
		typefaces.push(cut);
		GlobalFonts.register(cut, name);
	}
}

/** An empty sheet of one colour, and the pen for it. */
export function newSheet(
	width: number,
	height: number,
	colour: string,
): { sheet: Canvas; pen: SKRSContext2D } {
	const sheet = createCanvas(width, height);
	const pen = sheet.getContext('2d');
	pen.fillStyle = colour;
	pen.fillRect(0, 0, width, height);
	return { sheet, pen };
}

/** Draws one of our signs, a line on a square of 48, with its corner at a place. */
export function drawSign(
	pen: SKRSContext2D,
	sign: string,
	{
		x,
		y,
		size,
		colour,
		weight = 3,
	}: { x: number; y: number; size: number; colour: string; weight?: number },
): void {
	pen.save();
	pen.translate(x, y);
	pen.scale(size / 48, size / 48);
	pen.strokeStyle = colour;
	pen.lineWidth = weight;
	pen.lineCap = 'round';
	pen.lineJoin = 'round';
	pen.stroke(new Path2D(sign));
	pen.restore();
}

/** The lines that a text makes in a width, in the type that the pen holds. */
export function linesOf(pen: SKRSContext2D, text: string, width: number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const longer = [lines.at(-1), word].filter(Boolean).join(' ');
		return lines.length > 0 && pen.measureText(longer).width <= width
			? [...lines.slice(0, -1), longer]
			: [...lines, word];
	}, []);
}
