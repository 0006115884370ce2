import { readDrawing } from '#lib/text/drawing-tags.ts';

/** One shape of a drawing, or a group: its name, its settings and the shapes in it. */
export type Shape = [name: string, settings: Record<string, string>, ...shapes: Shape[]];

const PART = /([a-zA-Z])([^a-zA-Z]*)/g;
const NUMBER = /-?\d*\.?\d+/g;

/**
 * A drawing as it stands beside a result: small, so its numbers are rounded. Steps from where the pen is keep one
 * decimal, for rounding adds up over them.
 * @throws where the text is no drawing of lines and shapes.
 */
export function thumbnailOf(svg: string): Shape {
	const { tags, fault } = readDrawing(svg);
	if (fault) throw new Error(`Line ${fault.line} of a drawing holds ${fault.what}.`);
	const open: Shape[] = [];
	for (const { name, depth, attributes } of tags) {
		const shape: Shape = [name, Object.fromEntries(attributes.map(coarse))];
		open.length = depth;
		open.at(-1)?.push(shape);
		open.push(shape);
	}
	const [drawing] = open;
	if (!drawing) throw new Error('A drawing holds nothing.');
	return drawing;
}

function coarse([name, value]: [string, string]): [string, string] {
	if (name !== 'd') return [name, value];
	const line = value.replaceAll(PART, (_, letter: string, numbers: string) => {
		const decimals = letter === letter.toUpperCase() ? 0 : 1;
		const rounded = (numbers.match(NUMBER) ?? []).map((one) =>
			Number(Number(one).toFixed(decimals)),
		);
		return letter + rounded.join(' ').replaceAll(' -', '-');
	});
	return [name, line];
}
