import { askAxe } from '../ask-axe.ts';
import type { Check } from '../checks.ts';
import { askPage } from '../in-page.ts';
import { DESK, inLook } from '../visit.ts';

/**
 * axe-core and IBM's engine, each with all its rules for WCAG 2.2 A, AA and AAA that it has. IBM's, the slowest
 * check of all, is asked of one page of each kind and of a sample; of every page in `npm run test:full`.
 */
export const engines: Record<string, Check> = {
	axe: (visit) => inLook(visit, DESK, (page) => askAxe(page, 'all')),
	ibm: async (visit) =>
		visit.isInSample ? inLook(visit, DESK, (page) => askPage(page, 'ibmFaults')) : [],
};
