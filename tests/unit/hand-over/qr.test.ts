import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrPath } from '#lib/hand-over/qr.ts';

const SCALE = 8;

interface Run {
	x: number;
	y: number;
	end: number;
}

/** The dark runs of a path, each told as steps from the end of the one before. */
function runsOf(path: string): Run[] {
	expect(path).toMatch(/^M0 \.5(m-?\d+ \d+h\d+)+$/);
	let [x, y] = [0, 0];
	return [...path.matchAll(/m(-?\d+) (\d+)h(\d+)/g)].map(([, right, down, length]) => {
		const run = { x: x + Number(right), y: y + Number(down), end: 0 };
		run.end = run.x + Number(length);
		[x, y] = [run.end, run.y];
		return run;
	});
}

/** Paints the path as a browser would, each module a square of black. */
function paint({ path, size }: ReturnType<typeof qrPath>): Uint8ClampedArray {
	const side = size * SCALE;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const { x, y, end } of runsOf(path)) {
		for (let down = 0; down < SCALE; down++) {
			const row = (y * SCALE + down) * side;
			pixels.fill(0, (row + x * SCALE) * 4, (row + end * SCALE) * 4);
		}
	}
	return pixels;
}

test.each([
	'https://keepdoing.example/g/2917/',
	'https://keepdoing.example/r/#2917-3425-3864-4592-5618-2486.lp',
])('a decoder reads %s back from the drawn square', (address) => {
	const symbol = qrPath(address);
	const side = symbol.size * SCALE;
	const read = jsQR(paint(symbol), side, side)?.data ?? '';
	expect(read).toMatch(/^HTTPS:\/\/KEEPDOING\.EXAMPLE\//);
	expect(new URL(read).href).toBe(address);
});

test('four blank modules stand round the symbol', () => {
	const { path, size } = qrPath('x');
	const runs = runsOf(path);
	expect(Math.min(...runs.flatMap(({ x, y }) => [x, y]))).toBe(4);
	expect(Math.max(...runs.map(({ end }) => end))).toBe(size - 4);
});
