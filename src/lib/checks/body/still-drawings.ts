import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';

const forbidden: [RegExp, string][] = [
	[/<script\b/i, 'a script'],
	[/\son[a-z]+\s*=/i, 'a script'],
	[/javascript:/i, 'a script'],
	[
		/<(?:foreignObject|iframe|object|embed|image|a|use|animate|set|style)\b/i,
		'a part that can fetch or run something',
	],
	[/\sstyle\s*=/i, 'a style of its own'],
	// On a dark page black is turned to white, and no other colour.
	[/\s(?:fill|stroke)\s*=\s*["'](?!none|currentColor|url)/, 'a colour of its own'],
	// A drawing for either side of the body is mirrored, which would turn letters back to front.
	[/<text\b/i, 'lettering'],
	[/<!(?:DOCTYPE|ENTITY)/i, 'a document type'],
	[/(?:href|src)\s*=\s*["'](?!#)/i, 'an address'],
	[/url\((?!["']?#)/i, 'an address'],
];

/** A drawing is lines and shapes, and nothing that runs or fetches. */
export function drawingIsStill(file: string, text: string): Problem[] {
	if (!/<svg\b/i.test(text))
		return errors(file, found(1, 'This is not an SVG drawing.', 'Save it as plain SVG.'));
	if (!/viewBox="\S+ \S+ \d+ \d+"/.test(text))
		return errors(
			file,
			found(1, 'The drawing has no size.', 'Add viewBox="0 0 260 200" to <svg>.'),
		);
	return errors(
		file,
		forbidden.flatMap(([pattern, what]): Finding[] => {
			const index = text.search(pattern);
			const line = text.slice(0, index).split('\n').length;
			return index === -1
				? []
				: found(line, `The drawing holds ${what}.`, 'Save it as plain SVG: lines and shapes only.');
		}),
	);
}
