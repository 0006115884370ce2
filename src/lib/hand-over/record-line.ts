/** A guide as the record names it. */
export interface RecordedGuide {
	title: string;
	code: string;
	/** The day of its words, year first. */
	version: string;
	isDraft: boolean;
}

/** The plain line that a clinician pastes into the record. It is text, not a clinical code. */
export function recordLine(
	guides: RecordedGuide[],
	site: string,
	givenAs: string,
	link: string,
): string {
	const named = guides.map(
		({ title, code, version, isDraft }) =>
			`${title} [${code}, version ${version}${isDraft ? ', draft' : ''}]`,
	);
	return `Self-management guides recommended (${site}): ${named.join('; ')}. Given as: ${givenAs}. ${link}`;
}
