import { readYaml } from '#lib/facts/yaml-facts.ts';

/**
 * The entries of a file that cannot be read whole, such as the danger signs of an area, by name: each line that ends in
 * its colon and is no fact of an entry begins one. A mistake in one entry, or in how far in it stands, then leaves the
 * others readable.
 */
export function entriesAsFarAsRead(
	lines: readonly string[],
	factNames: readonly string[],
): Map<string, unknown> {
	const facts = new Set([...factNames, 'signs', 'area', 'order']);
	const blocks: { name: string; lines: string[] }[] = [];
	for (const line of lines) {
		const [, name = ''] = /^\s*([a-z0-9][a-z0-9-]*):\s*$/.exec(line) ?? [];
		if (name && !facts.has(name)) blocks.push({ name, lines: [] });
		else if (line.trim() !== '') blocks.at(-1)?.lines.push(line.trim());
	}
	return new Map(
		blocks.map((block) => [
			block.name,
			readYaml(block.lines.map((line) => placed(line, facts))).values,
		]),
	);
}

/** A line as far in as it belongs: a fact of an entry at the margin, the line of a list below it, the rest below that. */
function placed(line: string, facts: ReadonlySet<string>): string {
	const [, name = ''] = /^([A-Za-z][\w-]*)\s*:/.exec(line) ?? [];
	if (facts.has(name)) return line;
	return line.startsWith('-') ? `  ${line}` : `    ${line}`;
}
