import type { Section } from '#lib/write/guide-fields.ts';

/** The path through the form: eight steps, each of a few sections. */
export const steps: Section['key'][][] = [
	['about'],
	['checkFirst'],
	['body'],
	['options', 'option', 'equipment', 'between'],
	['helper', 'tick'],
	['help'],
	['source', 'evidence'],
	['clinician', 'you'],
];
