import { expect, test } from '@playwright/test';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { onePageOfEachKind } from '../../helpers/built-pages.ts';
import { contrastIn, lightOf } from '../../helpers/contrast.ts';

/** How light the dot in the upper left corner is: what a drawing stands on. */
async function groundOf(screenshot: Buffer): Promise<number> {
	const image = await loadImage(screenshot);
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	return lightOf(context.getImageData(1, 1, 1, 1).data);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every picture and QR code of every kind of page is dark on light in high contrast', async ({
		page,
	}) => {
		test.setTimeout(120_000);
		await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
		let seen = 0;
		for (const address of [...onePageOfEachKind(), '/guides/stairs-and-steps/', '/poster/']) {
			await page.goto(address);
			const drawings = page.locator('main img, [data-qr] svg').filter({ visible: true });
			for (const drawing of await drawings.all()) {
				await drawing.scrollIntoViewIfNeeded();
				await drawing.evaluate((one) =>
					one instanceof HTMLImageElement ? one.decode() : undefined,
				);
				const shot = await drawing.screenshot();
				expect(await contrastIn(shot), address).toBeGreaterThanOrEqual(3);
				seen++;
				// A camera reads a QR code by its light ground.
				if (await drawing.evaluate((one) => one instanceof SVGElement))
					expect(await groundOf(shot), address).toBeGreaterThan(0.9);
			}
		}
		expect(seen).toBeGreaterThan(5);
	});
});
