/** A sign on a slip, with all that decides whether it shows. */
export interface SlipSign {
	name: string;
	/** The codes of the guides that bring it. */
	of: readonly string[];
	/** The signs that it stands in for. */
	weaker: readonly string[];
}

/** The names of the signs that a slip for these codes shows: a stronger sign in place of a weaker. */
export function signsShown(signs: readonly SlipSign[], codes: readonly string[]): Set<string> {
	const brought = signs.filter(({ of }) => of.some((code) => codes.includes(code)));
	const covered = new Set(brought.flatMap(({ weaker }) => weaker));
	return new Set(brought.map(({ name }) => name).filter((name) => !covered.has(name)));
}
