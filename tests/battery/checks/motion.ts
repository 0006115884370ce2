import type { Check } from '../checks.ts';
import { askPage } from '../in-page.ts';
import { DESK, inLook } from '../visit.ts';

/** Nothing plays by itself or flashes, and nothing moves for a reader who asked for less motion. */
export const motion: Check = async (visit) => [
	...(await inLook(visit, DESK, async (page) => [
		...(await askPage(page, 'playingFaults')),
		...(await askPage(page, 'flashingFaults')),
	])),
	...(await inLook(visit, { ...DESK, reducedMotion: 'reduce' }, (page) =>
		askPage(page, 'movingFaults'),
	)),
];
