import { expect, test } from '@playwright/test';
import { onePageOfEachKind } from '../helpers/built-pages.ts';

const CAN_BE_REACHED = 'a[href], button:not([disabled]), input, select, textarea, summary';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the first press of Tab offers the way past the menu', async ({ page }) => {
		await page.goto('/');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the main text' })).toBeFocused();
	});
});

for (const address of onePageOfEachKind()) {
	test(`${address}: every control is reached once, in reading order, and shows that it is`, async ({
		page,
	}) => {
		test.setTimeout(90_000);
		await page.goto(address);
		await page.evaluate(() =>
			document.querySelectorAll('details').forEach((part) => (part.open = true)),
		);
		await page.evaluate(() => {
			// Some pages put the reader in a field at once: start again from the top.
			document.body.tabIndex = -1;
			document.body.focus();
			document.body.removeAttribute('tabindex');
		});
		const wanted = await page.locator(CAN_BE_REACHED).evaluateAll(
			(controls) =>
				controls
					.filter((control) => control.checkVisibility({ visibilityProperty: true }))
					// Arrow keys go round the choices of one question: Tab reaches one of them.
					.filter(
						(control, _, all) =>
							!control.matches('input[type=radio]') ||
							control ===
								(all.find((one) =>
									one.matches(`[name="${control.getAttribute('name')}"]:checked`),
								) ?? all.find((one) => one.matches(`[name="${control.getAttribute('name')}"]`))),
					)
					.map((control, index) => {
						control.setAttribute('data-test-order', String(index));
						return index;
					}).length,
		);
		const reached: number[] = [];
		const unmarked: string[] = [];
		// The day, month and year of a date are stops of their own inside one field.
		const days = await page.locator('input:is([type=date], [type=time])').count();
		for (let press = 0; press < wanted + 4 * days + 2 && reached.length < wanted; press++) {
			await page.keyboard.press('Tab');
			const focus = await page.evaluate(() => {
				const at = document.activeElement;
				if (!at || at === document.body) return undefined;
				const { outlineStyle, outlineWidth } = getComputedStyle(at);
				const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
				return {
					order: at.getAttribute('data-test-order'),
					isMarked,
					isDay: at.matches('input:is([type=date], [type=time])'),
					html: at.outerHTML.slice(0, 80),
				};
			});
			const isSameDay = focus?.isDay && Number(focus.order) === reached.at(-1);
			if (focus?.order && !isSameDay) reached.push(Number(focus.order));
			if (focus && !focus.isMarked) unmarked.push(focus.html);
		}
		expect(reached).toEqual(Array.from({ length: wanted }, (_, index) => index));
		expect(unmarked).toEqual([]);
	});

	test(`${address}: every control is 44 px high, or stands in a line of text`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(address);
		await page.evaluate(() =>
			document.querySelectorAll('details').forEach((part) => (part.open = true)),
		);
		const small = await page.locator(CAN_BE_REACHED).evaluateAll((controls) =>
			controls
				.filter((control) => control.checkVisibility())
				.filter(
					(control) =>
						!control.closest('p, li, dd, td')?.matches(':not(nav li)') ||
						control.matches('button, input, select, summary'),
				)
				.filter(
					(control) =>
						!(control.matches(':is([type=checkbox], [type=radio])') && control.closest('label')),
				)
				.filter((control) => control.getBoundingClientRect().height < 44)
				.map(
					(control) =>
						`${control.getBoundingClientRect().height} ${control.outerHTML.slice(0, 90)}`,
				),
		);
		expect(small.filter((control) => !control.includes('#main'))).toEqual([]);
	});
}
