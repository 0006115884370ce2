import { z } from 'zod';

const key = z.string().regex(/^[a-z0-9-]+$/, 'Use the name of the file, such as hot-water.');

/** Names of what is kept elsewhere, as authors list them. */
export const keys = z.array(key).refine(standOnce, 'A name stands here twice. Take one out.');

/** Whether no name of a list stands in it twice. */
export function standOnce(names: readonly string[]): boolean {
	return new Set(names).size === names.length;
}
