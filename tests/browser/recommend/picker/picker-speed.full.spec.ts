import { expect, test } from '@playwright/test';
import { rows } from '../../../helpers/picker.ts';
import { openPicker } from '../../../helpers/surgery.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the list of guides is there with the page', async ({ page }) => {
		await page.goto('/recommend/', { waitUntil: 'commit' });
		await expect(rows(page).first()).toBeVisible();
	});
});

test('a keystroke is answered within 50 ms of work on a processor slowed four times', async ({
	page,
}) => {
	const client = await page.context().newCDPSession(page);
	await openPicker(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.evaluate(() => {
		const took: number[] = [];
		Object.assign(window, { took });
		document.addEventListener('input', () => took.push(-performance.now()), { capture: true });
		document.addEventListener('input', () => {
			// Laying the page out anew is part of the answer.
			document.body.getBoundingClientRect();
			took.push((took.pop() ?? 0) + performance.now());
		});
	});
	await page.keyboard.type('breathless at night', { delay: 120 });
	const took = await page.evaluate(() => (window as unknown as { took: number[] }).took);
	const middle = took.sort((one, other) => one - other)[Math.floor(took.length / 2)];
	expect(middle, took.map(Math.round).join(' ')).toBeLessThan(50);
});

test('the box takes letters within a second on a processor slowed four times', async ({ page }) => {
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript(() => {
		document.addEventListener('focusin', () => {
			document.documentElement.dataset['readyAfter'] ??= String(Math.round(performance.now()));
		});
	});
	const took: number[] = [];
	// Whatever else the machine does makes it slower, and nothing makes it faster.
	while (took.length < 10 && !took.some((time) => time < 1000)) {
		await page.goto('/recommend/');
		await expect(page.locator('html')).toHaveAttribute('data-ready-after', /./);
		took.push(Number(await page.locator('html').getAttribute('data-ready-after')));
		await page.goto('about:blank');
	}
	expect(Math.min(...took), took.join(' ')).toBeLessThan(1000);
});
