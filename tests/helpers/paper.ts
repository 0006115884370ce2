import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points in a millimetre: a PDF counts in points. */
const POINT = 25.4 / 72;

/** The words of each sheet of a PDF. */
export async function sheetsOf(pdf: Buffer): Promise<string[]> {
	const paper = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	return Promise.all(
		Array.from({ length: paper.numPages }, async (_, index) => {
			const { items } = await (await paper.getPage(index + 1)).getTextContent();
			return items
				.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
				.join('')
				.replaceAll(/\s+/g, ' ');
		}),
	);
}

/** The width and height of the first sheet, in whole millimetres. */
export async function sheetSize(pdf: Buffer): Promise<[number, number]> {
	const paper = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	const [left = 0, bottom = 0, right = 0, top = 0] = (await paper.getPage(1)).view;
	return [Math.round((right - left) * POINT), Math.round((top - bottom) * POINT)];
}

/**
 * The address that a phone opens from the QR square on a sheet at 150 dots an inch, the middle blotted by a share of its side. Where
 * there are several squares, it is shown the part of the sheet that holds one: `[0, 0, 0.5, 0.5]` is its first quarter.
 */
export async function readSquare(
	pdf: Buffer,
	sheet = 1,
	blot = 0,
	[left, top, wide, high]: readonly [number, number, number, number] = [0, 0, 1, 1],
): Promise<string | undefined> {
	const paper = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	const page = await paper.getPage(sheet);
	const viewport = page.getViewport({ scale: 150 / 72 });
	const canvas = createCanvas(viewport.width, viewport.height);
	const context = canvas.getContext('2d');
	await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
	const read = () => {
		const { data, width, height } = context.getImageData(
			Math.round(left * canvas.width),
			Math.round(top * canvas.height),
			Math.round(wide * canvas.width),
			Math.round(high * canvas.height),
		);
		return jsQR(new Uint8ClampedArray(data), width, height) ?? undefined;
	};
	const found = read();
	const opened = (text?: string) => (text === undefined ? undefined : new URL(text).href);
	if (!found || blot === 0) return opened(found?.data);
	context.translate(left * canvas.width, top * canvas.height);
	const { topLeftCorner: from, bottomRightCorner: to } = found.location;
	const side = (to.x - from.x) * Math.sqrt(blot);
	context.fillStyle = '#000';
	context.fillRect((from.x + to.x - side) / 2, (from.y + to.y - side) / 2, side, side);
	return opened(read()?.data);
}
