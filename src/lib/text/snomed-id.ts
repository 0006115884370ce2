/** The first of the permutations; each figure is put through it as often as it stands from the right. */
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/**
 * Whether the last figure of a SNOMED CT identifier fits those before it, by Verhoeff's method: SNOMED International,
 * "SNOMED CT Release File Specifications", "Check-digit". It finds every single wrong figure.
 */
export function isSnomedId(id: string): boolean {
	const figures = [...id].map(Number).toReversed();
	const sum = figures.reduce(
		(total, figure, place) => inDihedralGroup(total, moved(figure, place)),
		0,
	);
	return /^\d{6,18}$/.test(id) && sum === 0;
}

function moved(figure: number, times: number): number {
	return times === 0 ? figure : moved(PERMUTATION[figure] ?? 0, times - 1);
}

/** The product of two turns or mirrorings of a pentagon: 0 to 4 turn it, 5 to 9 mirror it. */
function inDihedralGroup(one: number, other: number): number {
	const steps = one < 5 ? one + other : one - other;
	const isMirrored = one < 5 !== other < 5;
	return ((steps + 10) % 5) + (isMirrored ? 5 : 0);
}
