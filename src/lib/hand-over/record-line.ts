import type { OtherLanguage } from '#lib/text/languages.ts';
import { recordWords } from '#lib/words/for-records.ts';

/** A guide as the record names it. */
export interface RecordedGuide {
	title: string;
	/** Its English title, where that is another. */
	titleInEnglish?: string | undefined;
	/** The language of the words that were given, where that is not English. */
	language?: OtherLanguage | undefined;
	code: string;
	/** The day of its words, year first. */
	version: string;
	isDraft: boolean;
	hasEasyRead: boolean;
}

/** The plain line that a clinician pastes into the record. It is text, not a clinical code. */
export function recordLine(
	guides: RecordedGuide[],
	site: string,
	givenAs: string,
	link: string,
	/** How a guide in Easy Read is marked, where the link asks for it. */
	easyMark = '',
): string {
	const named = guides.map((guide) => {
		const { code, version, isDraft, hasEasyRead, language } = guide;
		const marks = [
			code,
			`version ${version}`,
			...(language ? [recordWords.inLanguage[language]] : []),
			...(isDraft ? ['draft'] : []),
			...(easyMark && hasEasyRead ? [easyMark] : []),
		];
		return `${guide.titleInEnglish ?? guide.title} [${marks.join(', ')}]`;
	});
	return `Self-management guides recommended (${site}): ${named.join('; ')}. Given as: ${givenAs}. ${link}`;
}
