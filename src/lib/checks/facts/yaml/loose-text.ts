import { NAME, type ShapeMistake } from '#lib/checks/facts/yaml/shape-mistake.ts';

/** The line with the name of the text that the line above belongs to: itself, or the one above further lines. */
function beginOfText(lines: readonly string[], at: number): string {
	const name = lines.slice(0, at).findLastIndex((line) => NAME.test(line));
	const between = lines.slice(name + 1, at);
	const spaces = /^\s*/.exec(lines[name] ?? '')?.[0].length ?? 0;
	const isText = between.every((line) => /^\s+[^\s-]/.test(line) && line.search(/\S/) > spaces);
	return isText ? (lines[name] ?? '') : '';
}

/** Words below the name of a fact that stand no further in than it. */
export function looseText(lines: readonly string[], at: number): ShapeMistake[] {
	const line = lines[at] ?? '';
	const above = beginOfText(lines, at);
	const [, spaces = '', , name = '', value = ''] = NAME.exec(above) ?? [];
	const isLoose =
		name !== '' &&
		['', '>-', '>', '|'].includes(value.trim()) &&
		line.trim() !== '' &&
		!/^\s*(?:- |#)/.test(line) &&
		!NAME.test(line) &&
		(/^\s*/.exec(line)?.[0].length ?? 0) <= spaces.length;
	return isLoose
		? [
				{
					at,
					says: `These words belong to ${name}, and stand too far left.`,
					fix:
						value.trim() !== '' || above !== lines[at - 1]
							? 'Type two more spaces before this line, and before each one that goes on.'
							: `Write ${name}: >- on the line above, and two spaces before this line and each one that goes on.`,
				},
			]
		: [];
}
