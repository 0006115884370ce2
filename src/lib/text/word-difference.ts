/** Some words of two texts: in both, only in the older, or only in the newer. */
export interface Run {
	kind: 'same' | 'out' | 'in';
	text: string;
}

/** Where two lists of lines differ: each place with its words, those taken out, those put in, and those between. */
export function differences(before: readonly string[], after: readonly string[]): Run[][] {
	const places: { out: string[]; in: string[] }[] = [];
	let isInPlace = false;
	for (const { kind, text } of compared(before, after)) {
		if (kind === 'same') isInPlace = false;
		else {
			if (!isInPlace) places.push({ out: [], in: [] });
			isInPlace = true;
			places.at(-1)?.[kind].push(text);
		}
	}
	return places.map((place) => joined(compared(wordsIn(place.out), wordsIn(place.in))));
}

/** Words and the spaces between them, each a piece of its own. */
const wordsIn = (lines: string[]) => lines.join('\n').split(/(\s+)/).filter(Boolean);

/** The pieces of two lists in one, by their longest common list. */
export function compared(before: readonly string[], after: readonly string[]): Run[] {
	const common = lengths(before, after);
	const runs: Run[] = [];
	let [one, other] = [0, 0];
	while (one < before.length || other < after.length) {
		const [out, put] = [before[one], after[other]];
		if (out !== undefined && out === put) {
			runs.push({ kind: 'same', text: out });
			one += 1;
			other += 1;
		} else if (
			put === undefined ||
			(common[one + 1]?.[other] ?? -1) >= (common[one]?.[other + 1] ?? 0)
		) {
			runs.push({ kind: 'out', text: out ?? '' });
			one += 1;
		} else {
			runs.push({ kind: 'in', text: put });
			other += 1;
		}
	}
	return runs;
}

/** How long the longest common list is of what is left from each place in both. */
function lengths(before: readonly string[], after: readonly string[]): number[][] {
	const table = Array.from({ length: before.length + 1 }, () =>
		Array.from({ length: after.length + 1 }, () => 0),
	);
	for (let one = before.length - 1; one >= 0; one -= 1)
		for (let other = after.length - 1; other >= 0; other -= 1) {
			const row = table[one] ?? [];
			row[other] =
				before[one] === after[other]
					? (table[one + 1]?.[other + 1] ?? 0) + 1
					: Math.max(table[one + 1]?.[other] ?? 0, row[other + 1] ?? 0);
		}
	return table;
}

/** Neighbours of one kind as one run. */
function joined(pieces: Run[]): Run[] {
	const runs: Run[] = [];
	for (const { kind, text } of pieces) {
		const last = runs.at(-1);
		if (last?.kind === kind) last.text += text;
		else runs.push({ kind, text });
	}
	return runs;
}
