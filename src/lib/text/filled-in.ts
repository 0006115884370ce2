/** A text with its blanks filled in, each by its name: `filledIn('Step {row}', { row: 2 })`. A blank without a value stays. */
export function filledIn(text: string, values: Record<string, string | number>): string {
	return text.replaceAll(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
