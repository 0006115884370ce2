import type { z } from 'zod';

/** What a schema says against some facts, a line for each fault: `'title: This is empty.'`. */
export function faultsOf(schema: z.ZodType, facts: unknown): string[] {
	const issues = schema.safeParse(facts).error?.issues ?? [];
	return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
