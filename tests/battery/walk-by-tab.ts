import type { Page } from '@playwright/test';
import { askPage } from './in-page.ts';
import type { Stop } from './in-page/tab-stops.ts';

/** Extra presses: some controls hold more than one stop, and a few stops are no controls. */
const SPARE = 5;

/** Walks a page by Tab from its top until every control was reached, there is no hope of it, or what is asked at a stop says that it is enough. */
export async function walkByTab(
	page: Page,
	atStop?: (stop: Stop) => Promise<boolean>,
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
		if (await atStop?.(stop)) break;
	}
	return { controls, stops };
}
