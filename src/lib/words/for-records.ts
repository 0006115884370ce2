import type { WayToPatient } from '#lib/hand-over/slip-ends.ts';
import type { OtherLanguage } from '#lib/text/languages.ts';

/** The words of the record line. Records are kept in English, in whatever language a guide is given. */
export const recordWords = {
	given: {
		slip: 'slip',
		'slip-and-sheets': 'slip and one sheet for each guide',
		'slip-and-guides': 'slip and guides in full',
		text: 'text message',
		link: 'link',
	} satisfies Record<WayToPatient, string>,
	/** Where nothing was printed or copied yet. */
	givenNot: 'slip, text or link',
	easyRead: 'Easy Read',
	/** How a guide is marked that was given in its words of another language. */
	inLanguage: { cy: 'in Welsh' } satisfies Record<OtherLanguage, string>,
};
