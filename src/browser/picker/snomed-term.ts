/** The word of each concept that a guide here is for, once it was read. */
let terms: Partial<Record<string, string>> | undefined;

/** The term of a SNOMED CT concept, where a guide here is for it. */
export function snomedTerm(root: HTMLElement, id: string): string | undefined {
	terms ??= JSON.parse(root.dataset['snomed'] ?? '{}') as Partial<Record<string, string>>;
	return terms[id];
}
