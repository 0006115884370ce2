import { expect, test } from '@playwright/test';
import { easyReadWords } from '#lib/words/en/easy-read-words.ts';
import { everyPage } from '../../helpers/built-pages.ts';
import { sheetsOf } from '../../helpers/paper.ts';

const { toSteps, watchFor } = easyReadWords.easyRead;
const SCREEN = 844;
const PAGES = everyPage().filter((one) => one.endsWith('/easy-read/'));

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 390, height: SCREEN } });

	for (const address of PAGES)
		test(`${address}: the steps are one press from the first two screens, below whom to ring`, async ({
			page,
		}) => {
			await page.goto(address);
			const jump = page.getByRole('link', { name: toSteps });
			const [ring, there] = await Promise.all([
				page.locator('[data-who-to-call]').boundingBox(),
				jump.boundingBox(),
			]);
			expect(there?.y).toBeLessThan(2 * SCREEN);
			expect(ring?.y).toBeLessThan(there?.y ?? 0);
			await jump.click();
			await expect(page.locator('#steps .easy-line').first()).toBeInViewport({ ratio: 1 });
		});
});

test('on paper the signs to watch for come after the steps', async ({ page }) => {
	await page.goto('/guides/getting-up-from-a-chair/easy-read/');
	const step = (await page.locator('#steps .easy-line').first().textContent()) ?? '';
	const paper = (await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).map((sheet) =>
		sheet.replaceAll(/\s+/g, ' '),
	);
	const sideWith = (text: string) => paper.findIndex((sheet) => sheet.includes(text));
	expect(sideWith(step.trim())).toBeGreaterThanOrEqual(0);
	expect(sideWith(step.trim())).toBeLessThan(4);
	expect(sideWith(watchFor)).toBeGreaterThanOrEqual(sideWith(step.trim()));
});
