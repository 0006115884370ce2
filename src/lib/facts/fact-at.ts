import type { FactPath } from '#lib/facts/yaml-facts.ts';

/** The value at a path in unchecked facts, or nothing: `factAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])` gives `1`. */
export function factAt(values: unknown, path: FactPath): unknown {
	return path.reduce((value: unknown, name) => {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
			return undefined;
		return (value as Record<string | number, unknown>)[name];
	}, values);
}

/** The list at a path in unchecked facts, empty where there is none. */
export function listAt(values: unknown, path: FactPath): unknown[] {
	const list = factAt(values, path);
	return Array.isArray(list) ? (list as unknown[]) : [];
}

/** The texts in the list at a path, each with its place in the list; whatever else stands there is left out. */
export function textsAt(values: unknown, path: FactPath): [text: string, index: number][] {
	return listAt(values, path).flatMap((text, index) =>
		typeof text === 'string' ? [[text, index] as [string, number]] : [],
	);
}

/** The text at a path in unchecked facts, empty where there is none. */
export function textAt(values: unknown, path: FactPath): string {
	const text = factAt(values, path);
	return typeof text === 'string' ? text.trim() : '';
}
