/** Words of the page of cards to point at. */
export const pointingWords = {
	pointing: {
		draft:
			'Drafft. Nid oes yr un therapydd galwedigaethol, yr un therapydd lleferydd ac iaith na neb sy’n cael siarad yn anodd wedi gwirio’r cardiau hyn.',
		print: 'Argraffu’r cyfan (5 taflen)',
		printParts: {
			board: 'Pob cerdyn (2 daflen)',
			pack: 'Cardiau i’w torri allan (3 taflen)',
		},
		allCards: 'Pob cerdyn',
		say: 'Dweud yn uchel',
		toCut: 'Cardiau i’w torri allan',
	},
};
