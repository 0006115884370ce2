import type { Check } from '../checks.ts';
import { askPage } from '../in-page.ts';
import { DESK, inLook } from '../visit.ts';
import { walkByTab } from '../walk-by-tab.ts';

/**
 * Every control is reached once, in the order in which it is read, with no trap; each shows that it is
 * reached, and nothing lies over it; and nothing that only a mouse can press looks like a control.
 */
export const keyboard: Check = async (visit) => {
	const faults = await inLook(visit, { width: 390 }, async (page) => {
		const { controls, stops } = await walkByTab(page);
		const reached = stops.flatMap(({ order }) => order ?? []);
		const missed = Array.from({ length: controls }, (_, order) => order).filter(
			(order) => !reached.includes(order),
		);
		return [
			...missed.map((order) => `Tab never reaches control ${order + 1} of ${controls}.`),
			...reached
				.filter((order, index) => index > 0 && order <= (reached[index - 1] ?? 0))
				.map((order) => `Tab comes to control ${order + 1} out of its turn.`),
			...stops
				.filter(({ order, isScroller }) => order === undefined && !isScroller)
				.map(({ html }) => `Tab stops where there is nothing to do: ${html}`),
			...stops.filter(({ isRinged }) => !isRinged).map(({ html }) => `No ring round: ${html}`),
			...stops
				.filter(({ isCovered }) => isCovered)
				.map(({ html }) => `Covered or out of sight when reached: ${html}`),
			...(await askPage(page, 'orderFaults')),
		];
	});
	return [...faults, ...(await inLook(visit, DESK, (page) => askPage(page, 'pressableFaults')))];
};
