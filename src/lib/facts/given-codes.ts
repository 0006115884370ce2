/** Every code ever given, each with the folder name of its guide, or `spare`: one a line, `2917 pacing`. */
export function readCodes(text: string): Map<string, string> {
	const lines = text.split('\n').filter((line) => /^\d/.test(line.trim()));
	return new Map(
		lines.map((line) => {
			const [code = '', name = ''] = line.trim().split(/\s+/);
			return [code, name];
		}),
	);
}

/** The list with a code given to a guide: its spare line filled, or a line added at the end. */
export function giveCode(text: string, code: string, guide: string): string {
	const spare = new RegExp(`^${code}\\s+spare[ \\t\\r]*$`, 'm');
	return spare.test(text)
		? text.replace(spare, `${code} ${guide}`)
		: `${text.trimEnd()}\n${code} ${guide}\n`;
}
