import type { SafetyLineFacts } from '#lib/facts/safety-line.ts';

/** The safety lines of a danger card by where they stand: above its signs, which are read by them, or at its end. */
export function linesByPlace<Line extends { line: Pick<SafetyLineFacts, 'kind'> }>(
	safetyLines: readonly Line[],
): { above: Line[]; below: Line[] } {
	const isFirst = ({ line }: Line) => line.kind === 'first';
	return {
		above: safetyLines.filter(isFirst),
		below: safetyLines.filter((one) => !isFirst(one)),
	};
}
