import { createCanvas, loadImage } from '@napi-rs/canvas';
import { lightOf } from '../helpers/contrast.ts';

const LEAST_CONTRAST = 3;

/** How many dots of two pictures of one place differ by a contrast of 3:1 or more. */
export async function changedDots(one: Buffer, other: Buffer): Promise<number> {
	const [first, second] = await Promise.all([dotsOf(one), dotsOf(other)]);
	let changed = 0;
	for (let at = 0; at < first.length; at += 4) {
		const isSame =
			first[at] === second[at] &&
			first[at + 1] === second[at + 1] &&
			first[at + 2] === second[at + 2];
		if (isSame) continue;
		const [low = 0, high = 0] = [first, second]
			.map((dots) => lightOf(dots.subarray(at, at + 3)))
			.toSorted((a, b) => a - b);
		if ((high + 0.05) / (low + 0.05) >= LEAST_CONTRAST) changed++;
	}
	return changed;
}

async function dotsOf(picture: Buffer): Promise<Uint8ClampedArray> {
	const image = await loadImage(picture);
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	return context.getImageData(0, 0, image.width, image.height).data;
}
