import type { Page } from '@playwright/test';
import { askPage } from './in-page.ts';
import type { Stop } from './in-page/tab-stops.ts';

/** Extra presses: some controls hold more than one stop, and a few stops are no controls. */
const SPARE = 5;

/** Walks a page by Tab from its top until every control was reached or there is no hope of it; asks at each stop, if anything is to be asked. */
export async function walkByTab(
	page: Page,
	atStop?: (stop: Stop) => Promise<void>,
): Promise<{ controls: number; stops: Stop[] }> {
	const { controls, days } = await askPage(page, 'startAtTop');
	const stops: Stop[] = [];
	const reached = new Set<number>();
	const most = controls + 4 * days + SPARE;
	for (let press = 0; press < most && reached.size < controls; press++) {
		await page.keyboard.press('Tab');
		const stop = await askPage(page, 'stopNow');
		const isSameDay = stop?.isDay && stop.order === stops.at(-1)?.order;
		if (!stop || isSameDay) continue;
		stops.push(stop);
		if (stop.order !== undefined) reached.add(stop.order);
		await atStop?.(stop);
	}
	return { controls, stops };
}
