/** The form of some words, to be said in any language: a text for each text, and what is given to those that code makes. */
export type SameWords<Of> = Of extends string
	? string
	: Of extends (...given: infer Given) => string
		? (...given: Given) => string
		: { [Name in keyof Of]: SameWords<Of[Name]> };
