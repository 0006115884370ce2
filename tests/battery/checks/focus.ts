import type { Page } from '@playwright/test';
import type { Check } from '../checks.ts';
import { changedDots } from '../changed-dots.ts';
import { askPage } from '../in-page.ts';
import type { Stop } from '../in-page/reach.ts';
import { inLook, type Look } from '../visit.ts';
import { walkByTab } from '../walk-by-tab.ts';

const SEEN: Look[] = [{ width: 390 }, { width: 390, forcedColors: 'active' }];

/** Room for a ring that stands off from what it is round. */
const AROUND = 8;

/** The kinds of control, by how they are seen, that were found to change: their like need not be asked again. */
const good = new Set<string>();

/**
 * A control that is reached changes the picture by as many dots as a line of 2 px round it has, at 3:1
 * (WCAG 2.4.13): one control of each kind, or every one when thorough; in forced colours too.
 */
export const focus: Check = async (visit) => {
	const faults: string[] = [];
	if (!visit.isFirstOfKind) return faults;
	for (const look of SEEN)
		faults.push(
			...(await inLook(visit, look, async (page) => {
				const dim: string[] = [];
				const isKnown = (kind: string) => good.has(`${kind} ${look.forcedColors}`);
				if (!visit.isThorough && (await askPage(page, 'kindsOfControls')).every(isKnown))
					return dim;
				await walkByTab(page, async (stop) => {
					const kind = `${stop.kind} ${look.forcedColors}`;
					if (!visit.isThorough && isKnown(stop.kind)) return;
					if (await changesEnough(page, stop)) good.add(kind);
					else dim.push(`Hardly changes when reached: ${stop.html}`);
				});
				return dim;
			})),
		);
	return faults;
};

async function changesEnough(page: Page, { box }: Stop): Promise<boolean> {
	const size = page.viewportSize() ?? { width: 390, height: 850 };
	const x = Math.max(0, box.x - AROUND);
	const y = Math.max(0, box.y - AROUND);
	const width = Math.min(size.width - x, box.width + 2 * AROUND);
	const height = Math.min(size.height - y, box.height + 2 * AROUND);
	// What is out of sight is told by the check of the keyboard.
	if (width < 1 || height < 1) return true;
	const clip = { x, y, width, height };
	const reached = await page.screenshot({ clip });
	await askPage(page, 'leaveStop');
	const left = await page.screenshot({ clip });
	await askPage(page, 'returnToStop');
	return (await changedDots(reached, left)) >= 2 * 0.9 * edgesIn(size, box);
}

/** How long the edges of a box are that show in the window: a tall field may run out of it. */
function edgesIn(window: { width: number; height: number }, box: Stop['box']): number {
	const bottom = Math.min(box.y + box.height, window.height);
	const sides = 2 * Math.max(0, bottom - Math.max(box.y, 0));
	const across = Math.min(box.width, window.width);
	const isTopSeen = box.y >= 0;
	const isBottomSeen = box.y + box.height <= window.height;
	return sides + (isTopSeen ? across : 0) + (isBottomSeen ? across : 0);
}
