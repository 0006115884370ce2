import type { FactPath } from '#lib/facts/yaml-facts.ts';

/** Facts that are no words: names of others, addresses, days, seals, and numbers as an organisation's file gives them. */
const NO_WORDS = new Set(
	`of url id hcpc words on reviewBy lookedUp rung code slug contacts strongerThan alongside shelf tint conditions related
	safetyLines stop watch aboutYou sign organisations guides steps handouts phone textRelay textNumber`.split(
		/\s+/,
	),
);

/** A text among facts, with the way to it. */
export type TextAt = [path: FactPath, text: string];

/** Every text and every figure among facts that says something, in reading order, numbers as they are written. */
export function textsOfFacts(value: unknown, path: FactPath = []): TextAt[] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'number') return [[path, String(value)]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => {
		const step = Array.isArray(value) ? Number(name) : name;
		return NO_WORDS.has(name) ? [] : textsOfFacts(inner, [...path, step]);
	});
}
