import type { z } from 'zod';
import { factAt } from '#lib/facts/fact-at.ts';

type Issue = z.core.$ZodIssue;

/*
 * Guides are on their way from danger signs in their own words (`checkFirst.dangerSigns`, and GetHelp for
 * now and today) to names of signs in our table. Until the last one is there, both forms are read. When
 * no guide is in the old form, take this file away, and all that names it.
 */

/** Whether a guide still words its own danger signs, in its facts as typed or as read. */
export function isOldForm(facts: unknown): boolean {
	return Array.isArray(factAt(facts, ['checkFirst', 'dangerSigns']));
}

/** The facts under `checkFirst` of an old guide under their new names. */
export function toNewForm(typed: unknown): unknown {
	if (!isOldForm({ checkFirst: typed })) return typed;
	const { notFor, ...rest } = typed as Record<string, unknown>;
	return { stop: [], watch: [], ...(notFor === undefined ? {} : { askFirst: notFor }), ...rest };
}

/** What is wrong with the facts of an old guide, under the names that its author typed. */
export function inOldNames(issues: readonly Issue[], facts: unknown): Issue[] {
	if (!isOldForm(facts)) return [...issues];
	return issues.map((issue) => ({
		...issue,
		path: issue.path.map((step) => (step === 'askFirst' ? 'notFor' : step)),
	}));
}
