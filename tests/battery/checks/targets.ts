import type { Check } from '../checks.ts';
import { askPage } from '../in-page.ts';
import { DESK, inLook } from '../visit.ts';

/** Controls of 44 × 44 px or more, on a phone and on a desk. */
export const targets: Check = async (visit) => [
	...(await inLook(visit, { width: 390 }, (page) => askPage(page, 'targetFaults'))),
	...(await inLook(visit, DESK, (page) => askPage(page, 'targetFaults'))),
];
