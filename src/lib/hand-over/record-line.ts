/** A guide as the record names it. */
export interface RecordedGuide {
	title: string;
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
	const named = guides.map(
		({ title, code, version, isDraft, hasEasyRead }) =>
			`${title} [${[code, `version ${version}`, ...(isDraft ? ['draft'] : []), ...(easyMark && hasEasyRead ? [easyMark] : [])].join(', ')}]`,
	);
	return `Self-management guides recommended (${site}): ${named.join('; ')}. Given as: ${givenAs}. ${link}`;
}
