import type { RecordedGuide } from '#lib/hand-over/record-line.ts';
import { otherLanguages } from '#lib/text/languages.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

/** A guide as its row on the page tells of it. */
export interface RowGuide extends RecordedGuide {
	reviewBy: string;
	address: string;
}

/** The guides with these codes, in this order. */
export function rowGuides(root: ParentNode, codes: readonly string[]): RowGuide[] {
	return codes.map((code) => {
		const row = findPart(root, `[data-row="${code}"]`);
		const { title = '', titleInEnglish, version = '', reviewBy = '' } = row.dataset;
		const address = findPart<HTMLAnchorElement>(row, 'a').getAttribute('href') ?? '';
		const { draft, easy } = { draft: 'draft' in row.dataset, easy: 'easy' in row.dataset };
		const here = otherLanguages.find((language) => language === pageLanguage());
		return {
			code,
			title,
			titleInEnglish,
			language: titleInEnglish === undefined ? undefined : here,
			version,
			reviewBy,
			address,
			isDraft: draft,
			hasEasyRead: easy,
		};
	});
}
