import { expect, test, type Locator, type Page } from '@playwright/test';

/** The sizes of window in a surgery: the commonest screen, half of a larger one, a phone. */
const WINDOWS = [
	{ width: 1366, height: 768 },
	{ width: 960, height: 768 },
	{ width: 390, height: 844 },
];

/** Makes these tests once for each of those windows: each day for the first, in the full run for all. */
export function inEachWindow(tests: () => void): void {
	for (const [index, viewport] of WINDOWS.entries())
		test.describe(
			`at ${viewport.width} by ${viewport.height}`,
			{ tag: index === 0 ? [] : '@full' },
			() => {
				test.use({ viewport });
				tests();
			},
		);
}

export const box = (page: Page) => page.getByLabel('Problem, condition or code');
export const printButton = (page: Page) =>
	page.getByRole('button', { name: /^Print slip/ }).first();
export const bar = (page: Page) => page.getByRole('region', { name: 'Hand over' });

/** Counts prints in place of opening the browser's own window, which ends as if it were called off. */
export async function countPrints(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.print = () => {
			const { dataset } = document.documentElement;
			dataset['printed'] = String(Number(dataset['printed'] ?? 0) + 1);
			window.dispatchEvent(new Event('beforeprint'));
			dataset['sheet'] = document.querySelector('[data-slip]')?.textContent ?? '';
			const guides = [...document.querySelectorAll<HTMLElement>('[data-slip-guide]:not([hidden])')];
			dataset['sheetGuides'] = guides.map((guide) => guide.dataset['slipGuide']).join('-');
			dataset['sheetSize'] = dataset['print'] ?? '';
			window.dispatchEvent(new Event('afterprint'));
		};
	});
}

export const printed = async (page: Page, count: number) =>
	expect(page.locator('html')).toHaveAttribute('data-printed', String(count));

/** Opens the picker and waits until it finds guides by any words. */
export async function openPicker(page: Page, hash = ''): Promise<void> {
	const found = page.waitForResponse('/search-data.json');
	await page.goto(`/recommend/${hash}`);
	await found;
	await expect(box(page)).toBeFocused();
	await page.waitForTimeout(150);
}

/** A clinician looks at what they chose before they press Enter once more. */
export const quiet = (page: Page) => page.waitForTimeout(1100);

/** Whether one of these parts stands wholly in the window, covered by nothing. */
export const isInSight = (parts: Locator) =>
	parts.evaluateAll((all) =>
		all.some((part) => {
			const { x, y, width, height } = part.getBoundingClientRect();
			const isInside = y >= 0 && y + height <= innerHeight && x >= 0 && x + width <= innerWidth;
			return isInside && part.contains(document.elementFromPoint(x + width / 2, y + height / 2));
		}),
	);
