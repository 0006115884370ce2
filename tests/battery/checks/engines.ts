import { askAxe } from '../ask-axe.ts';
import type { Check } from '../checks.ts';
import { askPage } from '../in-page.ts';
import { DESK, inLook } from '../visit.ts';

/**
 * axe-core and IBM's engine, each with all its rules for WCAG 2.2 A, AA and AAA that it has.
 */
export const engines: Record<string, Check> = {
	axe: (visit) => inLook(visit, DESK, (page) => askAxe(page, 'all')),
	ibm: (visit) => inLook(visit, DESK, (page) => askPage(page, 'ibmFaults')),
};
