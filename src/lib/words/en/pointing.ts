/** Words of the page of cards to point at. */
export const pointingWords = {
	pointing: {
		draft:
			'Draft. No occupational therapist, no speech and language therapist and nobody who finds talking hard has checked these cards.',
		print: 'Print all (5 sheets)',
		printParts: {
			board: 'Every card (2 sheets)',
			pack: 'Cards to cut out (3 sheets)',
		},
		allCards: 'All cards',
		say: 'Say it aloud',
		toCut: 'Cards to cut out',
	},
};
