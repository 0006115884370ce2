import { z } from 'zod';

// Each use of a part brings a new shape, the same as the last. To make a schema of it takes far longer
// than to parse with one, so the first is kept.
const schemas = new Map<string, z.ZodType>();

/** The settings of a part, or a build error that names the part and what to type. */
export function settingsOf<Shape extends z.ZodRawShape>(
	part: string,
	shape: Shape,
	settings: unknown,
): z.infer<z.ZodObject<Shape, z.core.$strict>> {
	const schema = schemas.get(part) ?? z.strictObject(shape);
	schemas.set(part, schema);
	const read = schema.safeParse(settings);
	if (read.success) return read.data as z.infer<z.ZodObject<Shape, z.core.$strict>>;
	const faults = read.error.issues.map(
		({ path, message }) => `${path.join('.') || 'settings'}: ${message}`,
	);
	throw new Error(
		`<${part}> cannot be read. ${faults.join('; ')}. See content/README.md for what to type.`,
	);
}

/** Stops the build when a part that needs words has none. */
export function needWords(part: string, hasWords: boolean, fix: string): void {
	if (!hasWords) throw new Error(`<${part}> is empty. ${fix}`);
}
