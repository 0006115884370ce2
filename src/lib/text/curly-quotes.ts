/** Words with the quotation marks that guides are shown with: `'Say: "I can."'` gives `'Say: “I can.”'`. */
export function curlyQuotes(text: string): string {
	return text
		.replaceAll(/(?<![^\s([{“])"/g, '“')
		.replaceAll('"', '”')
		.replaceAll(/(?<![^\s([{“])'/g, '‘')
		.replaceAll("'", '’');
}
