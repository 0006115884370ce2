import { expect, test, type Locator, type Page } from '@playwright/test';
import { onePageOfEachKind } from '../../helpers/built-pages.ts';
import { kept, showEveryLine } from '../../helpers/worksheet.ts';

/** Says words into a field as a program that listens does: they stand there at once, and no key is pressed. */
const say = (field: Locator, words: string) =>
	field.evaluate((one: HTMLInputElement, text) => {
		one.focus();
		one.value = text;
		one.dispatchEvent(new Event('input', { bubbles: true }));
	}, words);

/** Does what “press Keep” or a switch does: no pointer, and half a second at least between two. */
const act = async (page: Page, selector: string) => {
	await page.locator(selector).first().focus();
	await page.keyboard.press('Enter');
	await page.waitForTimeout(600);
};

/** Where a switch goes on from: a part of the page, and one that can be seen. */
const standsSomewhere = (page: Page) =>
	expect
		.poll(() =>
			page.evaluate(() => {
				const { activeElement: at } = document;
				return at !== null && at !== document.body && at.checkVisibility();
			}),
		)
		.toBe(true);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('what is pressed answers to the words that stand on it', async ({ page }) => {
		test.setTimeout(120_000);
		for (const address of onePageOfEachKind()) {
			await page.goto(address);
			// axe has this rule, and leaves it out unless asked. One letter, such as the sign of a source, is said by number.
			const faults = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('a, button, summary, input, select, textarea')]
					.filter((part) => part.hasAttribute('aria-label'))
					.filter((part) => {
						const plain = (text: string | null) =>
							(text ?? '')
								.toLowerCase()
								.replaceAll(/[^\p{L}\d]+/gu, ' ')
								.trim();
						return !plain(part.getAttribute('aria-label')).includes(plain(part.innerText));
					})
					.map((part) => part.outerHTML.slice(0, 120)),
			);
			expect(faults, address).toEqual([]);
		}
	});
});

test.describe('who speaks to the page', () => {
	for (const [address, selector, key] of [
		['/plan/', '[name="goal"]', 'keep-doing.sheet.my-plan'],
		['/worksheets/if-i-fall/', '[name="call-other"]', 'keep-doing.sheet.if-i-fall'],
	] as const)
		test(`keeps what was said on ${address}`, async ({ page }) => {
			await page.goto(address);
			await showEveryLine(page);
			await act(page, '[data-do="keep"]');
			await say(page.locator(selector), 'A whistle');
			expect(JSON.stringify(await kept(page))).toContain('A whistle');
			expect((await kept(page)).map(([name]) => name)).toEqual([key]);
		});

	test('writes a guide, and all of it is kept', async ({ page }) => {
		await page.goto('/write-a-guide/');
		await say(page.locator('[data-field="title"]'), 'A made-up guide');
		expect(JSON.stringify(await kept(page))).toContain('A made-up guide');
	});

	test('searches', async ({ page }) => {
		await page.goto('/search/');
		await say(page.locator('#find'), 'stairs');
		await expect(page.locator('[data-search-answer] a').first()).toBeVisible();
	});
});

test.describe('who has a keyboard or one switch', () => {
	test('is never thrown back to the top of a worksheet', async ({ page, context }) => {
		await page.goto('/plan/');
		await showEveryLine(page);
		await page.locator('[name="step.1"]').fill('Stand');
		for (const step of [
			'[data-add-row]',
			'[data-take-out]',
			'[data-do="clear"]',
			'[data-do="undo"]',
		]) {
			await act(page, step);
			await standsSomewhere(page);
		}
		// Clear found nothing left to clear, so Undo brings back what was taken out.
		await expect(page.locator('[name="step.1"]')).toHaveValue('Stand');
		await page.locator('[name="goal"]').fill('To walk');
		const other = await context.newPage();
		await other.goto('/plan/');
		await showEveryLine(other);
		await other.locator('[name="goal"]').fill('To sit');
		await act(other, '[data-do="keep"]');
		await act(page, '[role="alert"] button');
		await standsSomewhere(page);
		await expect(page.locator('[name="goal"]')).toHaveValue('To sit');
	});

	test('adds a step to the plan and comes back to where it was', async ({ page }) => {
		await page.goto('/guides/getting-up-from-a-chair/');
		await act(page, '[data-plan]');
		await standsSomewhere(page);
		await act(page, 'main section button[data-once] >> nth=1');
		await standsSomewhere(page);
		await act(page, 'main section button[data-once] >> nth=0');
		await expect(page.locator('[data-plan]')).toBeFocused();
	});

	test('holds a key down, and it counts once', async ({ page }) => {
		await page.goto('/plan/');
		await showEveryLine(page);
		const shown = () => page.locator('[name^="step."]').filter({ visible: true }).count();
		const before = await shown();
		await page.locator('[data-add-row]').first().focus();
		await page.keyboard.down('Enter');
		for (let times = 0; times < 8; times++) await page.keyboard.down('Enter');
		await page.keyboard.up('Enter');
		expect(await shown()).toBe(before + 1);
	});
});
