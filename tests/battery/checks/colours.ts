import { askAxe } from '../ask-axe.ts';
import type { Check } from '../checks.ts';
import { askPage } from '../in-page.ts';
import { DESK, inLook, type Look } from '../visit.ts';

const LAST: Look = { width: 390, colorScheme: 'dark' };
const SEEN: Look[] = [DESK, { width: 1280, colorScheme: 'dark' }, { width: 390 }, LAST];

/**
 * Contrast of 7:1 and 3:1 by our own count in four looks; by axe's too, which is slow, in one more look
 * on one page of each kind, and in all when thorough. Where colours are forced, buttons keep an edge.
 */
export const colours: Check = async (visit) => {
	const faults: string[] = [];
	for (const look of SEEN) {
		const isForAxe = visit.isThorough || (visit.isFirstOfKind && look === LAST);
		faults.push(
			...(await inLook(visit, look, async (page) => [
				...(await askPage(page, 'contrastFaults')),
				...(isForAxe ? await askAxe(page, 'looks') : []),
			])),
		);
	}
	const forced: Look = { width: 390, forcedColors: 'active' };
	return [...faults, ...(await inLook(visit, forced, (page) => askPage(page, 'edgelessFaults')))];
};
