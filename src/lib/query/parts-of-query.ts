const BETWEEN = /[,.;:!?]+|\b(?:and|but|now|then)\b/i;

/**
 * The several things that a query says, each of two words or more; none where it says one. A danger
 * sign is heard by itself, so that something harmless in the same breath never hides it.
 */
export function partsOf(query: string): string[] {
	const parts = query
		.split(BETWEEN)
		.map((part) => part.trim())
		.filter((part) => part.includes(' '));
	return parts.length > 1 ? parts : [];
}
