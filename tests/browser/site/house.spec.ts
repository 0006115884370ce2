import { expect, test, type Page } from '@playwright/test';

const doors = (page: Page) =>
	page.getByRole('group', { name: 'A house to choose a room from' }).getByRole('link');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('each room of the house leads to the guides for that room', async ({ page }) => {
		await page.goto('/');
		await expect(doors(page)).toHaveCount(7);
		for (const door of await doors(page).all()) {
			const room = (await door.getAttribute('href')) ?? '';
			const list = page.locator('li', { has: page.locator(`h3${room}`) });
			expect(await list.getByRole('link').count(), room).toBeGreaterThan(2);
			await expect(page.locator(`h3${room}`)).toHaveText(
				(await door.getAttribute('aria-label')) ?? '',
			);
		}
	});
});

test('the house is a plain list without its styles, and its signs stay small', async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() => document.querySelector('style')?.remove());
	await expect(page.getByRole('heading', { name: 'Kitchen' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Making your kitchen work for you' })).toBeVisible();
	for (const drawing of await page.locator('svg').all()) {
		expect((await drawing.boundingBox())?.width).toBeLessThanOrEqual(700);
	}
});

test('the rooms are reached by keyboard, each with a ring, and Enter goes to the room’s guides', async ({
	page,
}) => {
	await page.goto('/');
	await doors(page).first().focus();
	for (const door of await doors(page).all()) {
		await expect(door).toBeFocused();
		expect(await door.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
		await page.keyboard.press('Tab');
	}
	await page.getByRole('link', { name: 'Kitchen', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#kitchen$/);
	await expect(page.locator('h3#kitchen')).toBeInViewport();
});

test('every room can be pressed with a thumb on the smallest screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/');
	for (const door of await doors(page).all()) {
		const box = await door.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the lines of the house stand out from every room, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/');
		const ratios = await page.evaluate(() => {
			const light = (colour: string) => {
				const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
					const share = Number(part) / 255;
					return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const house = document.querySelector('svg[role=group]');
			const line = light(getComputedStyle(house?.lastElementChild ?? document.body).stroke);
			return [...(house?.querySelectorAll('[data-floor]') ?? [])].map((floor) => {
				const wall = light(getComputedStyle(floor).fill);
				return (Math.max(line, wall) + 0.05) / (Math.min(line, wall) + 0.05);
			});
		});
		expect(ratios).toHaveLength(7);
		for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(3);
	});
}

test.describe('on a large screen', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	for (const list of ['/guides/', '/for-carers/', '/topics/daily-activities/'])
		test(`${list} uses the width, and leads to each of its shelves`, async ({ page }) => {
			await page.goto(list);
			const cards = page.locator('main li > div', { has: page.locator('img') });
			const tops = await cards.evaluateAll((all) =>
				all.slice(0, 3).map((card) => card.getBoundingClientRect().top),
			);
			expect(new Set(tops).size).toBe(1);
			const ways = page.getByRole('navigation', { name: /^Go to/ }).getByRole('link');
			expect(await ways.count()).toBeGreaterThan(5);
			for (const way of await ways.all()) {
				await way.click();
				const shelf = page.locator(new URL(page.url()).hash);
				await expect(shelf).toBeFocused();
				await expect(shelf).toHaveText(await way.innerText());
			}
		});
});

test('carers are shown first how to look after themselves', async ({ page }) => {
	await page.goto('/for-carers/');
	await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
		'Looking after yourself',
	);
});
