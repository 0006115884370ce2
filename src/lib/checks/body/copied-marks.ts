type Answer = [says: string, fix: string];

/** Marks by which other pages and papers name their sources. */
const MARKS: RegExp[] = [
	/(?:\[(?:\d{1,3}(?:[,–-] ?\d{1,3})*|[a-z]|note \d+|nb \d+|[Cc]itation needed|edit|ref\.?|who\?|when\?)\])+(?!\()/,
	/(?<=[\p{Ll}.,;)”"])[¹²³⁴-⁹⁰]+/u,
	/(?<=\p{Ll}{2}[.?!] ?)\(\d{1,2}(?:[,–-] ?\d{1,2})*\)(?=\s|$)/u,
	/\((?:see |e\.g\. |in )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b)(?:\p{Lu}[\p{L}’'-]+|[A-Z]{2,6})(?:(?:,| and| &) \p{Lu}[\p{L}’'-]+)*(?: et al\.?)?,? (?:(?:19|20)\d\d[a-z]?|n\.d\.)(?:[,;:] ?[^)]{1,60})?\)/u,
];

/** What to say of a mark of a source that stands as other pages type it. */
export function copiedMark(words: string): Answer | undefined {
	const [mark] = MARKS.flatMap((looks) => looks.exec(words)?.[0] ?? []);
	return mark
		? [
				`“${mark}” is how other pages mark a source, and leads nowhere here.`,
				'Take it out, and each like it. Where one of your own sources bears the words out, write <Source number="1" /> with its number.',
			]
		: undefined;
}
