import type { Check } from '../checks.ts';
import { askPage } from '../in-page.ts';
import { DESK, inLook } from '../visit.ts';

/** What every page must have and say, and letters that many can read. */
export const outline: Check = (visit) =>
	inLook(visit, DESK, async (page) => [
		...(await askPage(page, 'outlineFaults')),
		...(await askPage(page, 'readingFaults')),
	]);
