import { expect, test, type Page } from '@playwright/test';
import { add, aHandsPause, chosen, rows, status } from '../../helpers/picker.ts';
import {
	box,
	countPrints,
	inEachWindow,
	isInSight,
	openPicker,
	printButton,
	printed,
	quiet,
} from '../../helpers/surgery.ts';

const THREE = ['falls', 'sleep', 'kettle'];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the first guide’s slip is two presses away', async ({ page }) => {
		await page.goto('/recommend/');
		await expect(rows(page).first()).toBeVisible();
	});
});

inEachWindow(() => {
	test.beforeEach(async ({ page }) => {
		await countPrints(page);
		await openPicker(page);
	});

	/** Counts a press or a word typed as one action each. */
	const counter = (page: Page) => {
		let count = 0;
		return {
			type: (text: string) => (count++, page.keyboard.type(text)),
			press: (key: string) => (count++, page.keyboard.press(key)),
			click: (part: ReturnType<typeof printButton>) => (count++, part.click()),
			get count() {
				return count;
			},
		};
	};

	test('one guide takes 3 actions, by keyboard and by mouse', async ({ page }) => {
		const keys = counter(page);
		await keys.type('falls');
		await keys.press('Enter');
		// As fast as somebody goes who looks at what was added: the quiet second ends by itself.
		await aHandsPause(page);
		await keys.press('Enter');
		await printed(page, 1);
		expect(keys.count).toBeLessThanOrEqual(3);

		const mouse = counter(page);
		await mouse.type('sleep');
		await mouse.click(add(page).first());
		await mouse.click(printButton(page));
		await printed(page, 2);
		expect(mouse.count).toBeLessThanOrEqual(3);
		// The next patient's words go into the box, and what was done is still said.
		await expect(box(page)).toBeFocused();
		await expect(status(page, 'The print window opened.')).toBeVisible();
		await expect(chosen(page)).toHaveCount(1);
	});

	test('three guides take 7 actions, by keyboard and by mouse', async ({ page }) => {
		const keys = counter(page);
		for (const word of THREE) {
			await keys.type(word);
			await keys.press('Enter');
		}
		await quiet(page);
		await keys.press('Enter');
		await printed(page, 1);
		await expect(chosen(page)).toHaveCount(3);
		expect(keys.count).toBeLessThanOrEqual(7);

		const mouse = counter(page);
		for (const word of THREE) {
			await mouse.type(word);
			await mouse.click(add(page).first());
		}
		await expect(chosen(page)).toHaveCount(3);
		await mouse.click(printButton(page));
		await printed(page, 2);
		expect(mouse.count).toBeLessThanOrEqual(7);
	});

	test('a pack takes 3 actions, by keyboard and by mouse', async ({ page }) => {
		const keys = counter(page);
		await keys.type('falls pack');
		await expect(page.getByText('Enter adds: Falls: a first talk')).toBeVisible();
		await keys.press('Enter');
		await quiet(page);
		await keys.press('Enter');
		await printed(page, 1);
		await expect(chosen(page)).toHaveCount(3);
		expect(keys.count).toBeLessThanOrEqual(3);

		const mouse = counter(page);
		await mouse.click(page.getByRole('button', { name: 'Housebound' }));
		await mouse.click(printButton(page));
		await printed(page, 2);
		await expect(chosen(page)).toHaveCount(4);
		expect(mouse.count).toBeLessThanOrEqual(3);
	});

	test('Print is at most 10 Tabs from the box, by Tab alone, after one guide, three and a pack', async ({
		page,
	}) => {
		const isOnPrint = () =>
			page.evaluate(() => document.activeElement?.matches('[data-print]') ?? false);
		for (const words of [['falls'], THREE, ['falls pack']]) {
			await page.getByRole('button', { name: 'Next patient' }).click();
			for (const word of words) {
				await box(page).fill(word);
				await box(page).press('Enter');
			}
			let tabs = 0;
			while (tabs <= 10 && !(await isOnPrint())) {
				await page.keyboard.press('Tab');
				tabs++;
			}
			expect(tabs, words.join(', ')).toBeLessThanOrEqual(10);
		}
	});

	test('Print and what is chosen are in sight after six guides, and wherever the page is scrolled', async ({
		page,
	}) => {
		for (let index = 0; index < 6; index++) {
			await add(page).first().click();
			await aHandsPause(page);
		}
		await expect(chosen(page)).toHaveCount(6);
		const anyPrint = page.getByRole('button', { name: /^Print slip/ });
		const firstChosen = chosen(page).first().getByRole('button').last();
		const rest = () => page.evaluate(() => document.body.scrollHeight - innerHeight);
		for (const share of [0, 0.3, 0.6, 1]) {
			await page.evaluate((y) => scrollTo(0, y), share * (await rest()));
			expect(await isInSight(anyPrint), `Print, scrolled to ${share}`).toBe(true);
			// Beside the slip itself, the slip says what is chosen.
			const isAtSlip = await isInSight(page.getByRole('heading', { name: 'The slip' }));
			if (!isAtSlip)
				expect(await isInSight(firstChosen), `the first, scrolled to ${share}`).toBe(true);
		}
	});
});
