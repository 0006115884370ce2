/**
 * How many letters must change, come, go or swap with a neighbour to turn one text into the other
 * (optimal string alignment). Written here because `fastest-levenshtein` counts a swap as two
 * mistakes, and `damerau-levenshtein` stops counting at four.
 */
export function editDistance(from: string, to: string): number {
	const rows = [Array.from({ length: to.length + 1 }, (_, at) => at)];
	for (let above = 0; above < from.length; above++) {
		const row = [above + 1];
		const last = rows[above] ?? [];
		for (let left = 0; left < to.length; left++) {
			const isSame = from[above] === to[left];
			const ways = [
				(last[left] ?? 0) + (isSame ? 0 : 1),
				(last[left + 1] ?? 0) + 1,
				(row[left] ?? 0) + 1,
			];
			if (above > 0 && left > 0 && from[above] === to[left - 1] && from[above - 1] === to[left])
				ways.push((rows[above - 1]?.[left - 1] ?? 0) + 1);
			row.push(Math.min(...ways));
		}
		rows.push(row);
	}
	return rows.at(-1)?.at(-1) ?? 0;
}
