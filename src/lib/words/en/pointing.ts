/** Words of the page of cards to point at. */
export const pointingWords = {
	pointing: {
		draft:
			'Draft. No occupational therapist, no speech and language therapist and nobody who finds talking hard has checked these cards.',
		print: 'Print the cards (5 sheets)',
		allCards: 'All cards',
		say: 'Say it aloud',
		toCut: 'Cards to cut out',
	},
};
