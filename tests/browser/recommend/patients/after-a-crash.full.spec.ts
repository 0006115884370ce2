import { expect, test } from '@playwright/test';
import { chosen, note } from '../../../helpers/picker.ts';
import { box } from '../../../helpers/surgery.ts';

const NOTE = 'made-up note, ask again in two weeks';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no field that a browser could fill in again', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(note(page)).toBeHidden();
	});
});

for (const type of ['reload', 'back_forward'])
	test(`what a browser puts back after a crash, as ${type}, is taken out before anybody reads it`, async ({
		page,
	}) => {
		// A crash ends the browser of a test too: this is what the next one does, once the scripts have begun.
		await page.addInitScript(
			([kind, words]) => {
				Object.defineProperty(PerformanceNavigationTiming.prototype, 'type', { get: () => kind });
				document.addEventListener('DOMContentLoaded', () => {
					for (const field of document.querySelectorAll<HTMLInputElement>(
						'[data-note], [data-filter]',
					))
						field.value = words ?? '';
				});
			},
			[type, NOTE],
		);
		await page.goto('/recommend/', { waitUntil: 'load' });
		await expect(box(page)).toBeFocused();
		await expect(note(page)).toHaveValue('');
		await expect(box(page)).toHaveValue('');
		await expect(chosen(page)).toHaveCount(0);
		await expect(page.locator('[data-slip]')).not.toContainText(NOTE);
	});
