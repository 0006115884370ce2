/** Markdown and parts taken off a line: `**Lean** forward. <Source number="1" />` gives `Lean forward.` */
export function plainLine(line: string): string {
	return line
		.replaceAll(/<Source\b[^>]*>/g, '')
		.replaceAll(/<Term means="([^"]*)">(.*?)<\/Term>/g, '$2 ($1)')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/[*_]{1,2}(\S(?:.*?\S)?)[*_]{1,2}/g, '$1')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** The Try this first steps of a guide's text, each as one plain line. */
export function tryFirstSteps(body: string): string[] {
	const [, inside = ''] = /<TryThisFirst>([\s\S]*?)<\/TryThisFirst>/.exec(body) ?? [];
	return inside
		.split(/^\s*\d+[.)]\s+/m)
		.slice(1)
		.map(plainLine);
}
