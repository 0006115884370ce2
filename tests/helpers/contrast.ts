import { createCanvas, loadImage } from '@napi-rs/canvas';

/** The contrast, as WCAG counts it, between the lightest and the darkest dot of a screenshot. */
export async function contrastIn(screenshot: Buffer): Promise<number> {
	const image = await loadImage(screenshot);
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	let lightest = 0;
	let darkest = 1;
	for (let index = 0; index < data.length; index += 4) {
		const light = lightOf(data.subarray(index, index + 3));
		lightest = Math.max(lightest, light);
		darkest = Math.min(darkest, light);
	}
	return (lightest + 0.05) / (darkest + 0.05);
}

/** How light a dot is, from 0 to 1, as WCAG counts it. */
export function lightOf(dot: Uint8ClampedArray): number {
	const [red = 0, green = 0, blue = 0] = [...dot].map((part) =>
		part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
