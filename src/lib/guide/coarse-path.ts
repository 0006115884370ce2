type Point = readonly [x: number, y: number];

/** How many numbers each letter of a path takes: our drawings use no other. */
const TAKES: Record<string, number> = { M: 2, l: 2, h: 1, v: 1, c: 6 };
const PART = /([a-zA-Z])([^a-zA-Z]*)/g;
const NUMBER = /-?(?:\d*\.\d+|\d+)/g;

/**
 * A path of an SVG drawn again on a grid of whole numbers, which takes few letters.
 * @throws where it holds a letter that our drawings do not.
 */
export function coarsePath(path: string, scale: number): string {
	const coarse = ([x, y]: Point): Point => [Math.round(x * scale), Math.round(y * scale)];
	let here: Point = [0, 0];
	let start = here;
	let drawn = '';
	for (const [, letter = '', rest = ''] of path.matchAll(PART)) {
		if (letter === 'z') {
			drawn += 'z';
			here = start;
			continue;
		}
		const takes = TAKES[letter];
		if (takes === undefined)
			throw new Error(`A drawing holds the letter ${letter}. Draw it with M, l, h, v, c and z.`);
		const numbers = (rest.match(NUMBER) ?? []).map(Number);
		for (let from = 0; from < numbers.length; from += takes) {
			const points = pointsOf(letter, numbers.slice(from, from + takes), here);
			const [x, y] = coarse(here);
			const moves = points.map(coarse).map(([toX, toY]) => [toX - x, toY - y] as const);
			here = points.at(-1) ?? here;
			if (letter === 'M') {
				start = here;
				drawn += `M${coarse(here).join(' ')}`;
			} else drawn += stroke(letter === 'c', moves);
		}
	}
	return drawn.replaceAll(' -', '-');
}

/** Where a stroke goes, by way of what, as places and not as steps. */
function pointsOf(letter: string, numbers: number[], [x, y]: Point): Point[] {
	const [first = 0] = numbers;
	if (letter === 'h') return [[x + first, y]];
	if (letter === 'v') return [[x, y + first]];
	const [fromX, fromY] = letter === 'M' ? [0, 0] : [x, y];
	return numbers.flatMap((one, at) =>
		at % 2 === 0 ? [[fromX + one, fromY + (numbers[at + 1] ?? 0)] as const] : [],
	);
}

/** The shortest way to write a stroke; one that goes nowhere is left out. */
function stroke(isCurve: boolean, moves: Point[]): string {
	const [x, y] = moves.at(-1) ?? [0, 0];
	if (moves.every(([x, y]) => x === 0 && y === 0)) return '';
	if (isCurve) return `c${moves.flat().join(' ')}`;
	if (y === 0) return `h${x}`;
	return x === 0 ? `v${y}` : `l${x} ${y}`;
}
