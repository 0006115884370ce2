import type { Words } from '#lib/words/index.ts';

interface Section {
	id: string;
	text: string;
}

/** The sections of a guide in reading order: those that every guide has, and the author's own. */
export function guideSections(
	headings: { depth: number; slug: string; text: string }[],
	words: Words,
): Section[] {
	const own = headings
		.filter(({ depth }) => depth === 2)
		.map(({ slug, text }) => ({ id: slug, text }));
	return [
		{ id: 'check-first', text: words.guide.checkFirst },
		{ id: 'try-this-first', text: words.parts.tryFirst },
		...own,
		{ id: 'for-the-helper', text: words.parts.forTheHelper },
		{ id: 'get-help', text: words.parts.whenToGetHelp },
		{ id: 'if-not-worked', text: words.parts.notWorked },
		{ id: 'sources', text: words.guide.sources },
	];
}
