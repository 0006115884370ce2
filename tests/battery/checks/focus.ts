import type { Page } from '@playwright/test';
import type { Check } from '../checks.ts';
import { changedDots } from '../changed-dots.ts';
import { askPage } from '../in-page.ts';
import type { Box, Stop } from '../in-page/tab-stops.ts';
import { inLook, type Look } from '../visit.ts';
import { walkByTab } from '../walk-by-tab.ts';

const SEEN: Look[] = [{ width: 390 }, { width: 390, forcedColors: 'active' }];

/** Space for a focus ring that is drawn outside its control, in px. */
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
				const kinds = await askPage(page, 'kindsOfControls');
				const isDone = () => !visit.isThorough && kinds.every(isKnown);
				if (isDone()) return dim;
				await walkByTab(page, async (stop) => {
					if (!visit.isThorough && isKnown(stop.kind)) return false;
					if (await changesEnough(page, stop)) good.add(`${stop.kind} ${look.forcedColors}`);
					else dim.push(`Hardly changes when reached: ${stop.html}`);
					return isDone();
				});
				return dim;
			})),
		);
	return faults;
};

async function changesEnough(page: Page, { boxes }: Stop): Promise<boolean> {
	const window = page.viewportSize() ?? { width: 390, height: 850 };
	const x = Math.max(0, Math.min(...boxes.map((box) => box.left)) - AROUND);
	const y = Math.max(0, Math.min(...boxes.map((box) => box.top)) - AROUND);
	const right = Math.min(window.width, Math.max(...boxes.map((box) => box.right)) + AROUND);
	const bottom = Math.min(window.height, Math.max(...boxes.map((box) => box.bottom)) + AROUND);
	// A control out of sight is reported by the keyboard check.
	if (!(right - x >= 1 && bottom - y >= 1)) return true;
	const clip = { x, y, width: right - x, height: bottom - y };
	const reached = await page.screenshot({ clip });
	await askPage(page, 'leaveStop');
	const left = await page.screenshot({ clip });
	await askPage(page, 'returnToStop');
	return (await changedDots(reached, left)) >= 2 * 0.9 * edgesRound(boxes, window);
}

/** How long the edge round all the lines of a control is, as far as it shows in the window. */
function edgesRound(boxes: Box[], window: { width: number; height: number }): number {
	const inside = boxes.map(({ left, top, right, bottom }) => ({
		left: Math.max(left, 0),
		top: Math.max(top, 0),
		right: Math.min(right, window.width),
		bottom: Math.min(bottom, window.height),
		isTopSeen: top >= 0,
		isBottomSeen: bottom <= window.height,
	}));
	let length = 0;
	for (const [index, box] of inside.entries()) {
		if (box.bottom <= box.top) continue;
		const across = box.right - box.left;
		length += 2 * (box.bottom - box.top);
		length += (box.isTopSeen ? across : 0) + (box.isBottomSeen ? across : 0);
		// Where a line stands under the one before, no edge is drawn between them.
		const above = inside[index - 1];
		if (above)
			length -= 2 * Math.max(0, Math.min(box.right, above.right) - Math.max(box.left, above.left));
	}
	return length;
}
