/** Markdown and parts taken off a line: `**Lean** forward. <Source number="1" />` gives `Lean forward.` */
function plainLine(line: string): string {
	return line
		.replaceAll(/<Source\b[^>]*>/g, '')
		.replaceAll(/<Term means="([^"]*)">(.*?)<\/Term>/g, '$2 ($1)')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/[*_]{1,2}(\S(?:.*?\S)?)[*_]{1,2}/g, '$1')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

const SIGN = /<DangerSign name="([^"]*)"[^>]*>/g;

/** The Try this first steps of a guide's text, each as one plain line, with the danger signs in it said whole. */
export function tryFirstSteps(body: string, saySign: (name: string) => string): string[] {
	const [, inside = ''] = /<TryThisFirst>([\s\S]*?)<\/TryThisFirst>/.exec(body) ?? [];
	return inside
		.replaceAll(SIGN, (_, name: string) => saySign(name))
		.split(/^\s*\d+[.)]\s+/m)
		.slice(1)
		.map(plainLine);
}
