/** Endings taken off so that the forms of a word meet: `falling`, `falls` and `fall` give `fall`. */
const PLURAL: [RegExp, string][] = [
	[/ies$/, 'y'],
	[/(ss|us|is)$/, '$1'],
	[/(ch|sh|x|ss)es$/, '$1'],
	[/s$/, ''],
];
const FORM: [RegExp, string][] = [
	[/([^aeioulsz])\1(?:ing|ed)$/, '$1'],
	[/([a-z]{3})(?:ing|ed)$/, '$1'],
];

/** The part of a word that its forms share: `'dressing'` gives `'dress'`. */
export function stem(word: string): string {
	if (word.length < 4) return word;
	const bare = [PLURAL, FORM].reduce((so, endings) => {
		const found = endings.find(([ending]) => ending.test(so));
		return found ? so.replace(...found) : so;
	}, word);
	return bare.replace(/([a-z]{3})e$/, '$1').replace(/([a-z]{2})y$/, '$1i');
}
