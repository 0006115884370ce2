/** Words as they are compared: lower case, no accents or punctuation, one space. `"Can't – Tŷ"` gives `'cant ty'`. */
export function foldWords(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replaceAll(/['’‘`]/g, '')
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim();
}
