import { errors, found, type Finding, type Problem } from '#lib/problem.ts';

const dangers: [RegExp, string][] = [
	[/<script\b/i, 'a script'],
	[/\son[a-z]+\s*=/i, 'a script'],
	[/javascript:/i, 'a script'],
	[
		/<(?:foreignObject|iframe|object|embed|image|a|use|animate|set|style)\b/i,
		'a part that can fetch or run something',
	],
	[/\sstyle\s*=/i, 'a style of its own'],
	[/<!(?:DOCTYPE|ENTITY)/i, 'a document type'],
	[/(?:href|src)\s*=\s*["'](?!#)/i, 'an address'],
	[/url\((?!["']?#)/i, 'an address'],
];

/** A drawing is lines and shapes, and nothing that runs or fetches. */
export function drawingIsStill(file: string, text: string): Problem[] {
	if (!/<svg\b/i.test(text))
		return errors(file, found(1, 'This is not an SVG drawing.', 'Save it as plain SVG.'));
	return errors(
		file,
		dangers.flatMap(([danger, what]): Finding[] => {
			const index = text.search(danger);
			const line = text.slice(0, index).split('\n').length;
			return index === -1
				? []
				: found(line, `The drawing holds ${what}.`, 'Save it as plain SVG: lines and shapes only.');
		}),
	);
}
