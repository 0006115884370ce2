import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrPath } from '#lib/qr.ts';

const SCALE = 8;

/** Paints the path as a browser would, each module a square of black. */
function paint({ path, size }: ReturnType<typeof qrPath>): Uint8ClampedArray {
	const side = size * SCALE;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
		for (let down = 0; down < SCALE; down++) {
			const from = ((Number(y) * SCALE + down) * side + Number(x) * SCALE) * 4;
			for (let at = from; at < from + Number(run) * SCALE * 4; at += 4) pixels.fill(0, at, at + 3);
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
	expect(jsQR(paint(symbol), side, side)?.data).toBe(address);
});

test('four blank modules stand round the symbol', () => {
	const { path, size } = qrPath('x');
	const runs = [...path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].map(([, x, y, run]) => [
		Number(x),
		Number(y),
		Number(x) + Number(run),
	]);
	expect(Math.min(...runs.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
	expect(Math.max(...runs.map(([, , end = 0]) => end))).toBe(size - 4);
});
