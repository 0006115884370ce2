import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { usedParts } from '#lib/guide/used-parts.ts';
import { countWords } from '#lib/text/sentences.ts';

// What is said a second time, and the other way round.

/** Shorter ones, such as “It is one story.”, may well stand twice. */
const FEWEST_WORDS = 6;
const MOST_SHARED = 0.5;

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** No paragraph stands twice, and no two pictures have the same words. */
export function nothingIsSaidTwice({ file, passages, tree }: GuideFile): Problem[] {
	const paragraphs = passages.filter(
		({ kind, text }) => kind === 'paragraph' && countWords(text) >= FEWEST_WORDS,
	);
	const pictures = (tree ? usedParts(tree) : []).flatMap(({ name, line, settings }) =>
		name === 'Picture'
			? [{ line, text: settings.get('words') ?? '', name: settings.get('name') }]
			: [],
	);
	return errors(file, [
		...twice(paragraphs).flatMap(({ line }) =>
			found(line, 'This paragraph stands twice.', 'Take one of the two out.'),
		),
		...twice(pictures).flatMap(({ line }) =>
			found(
				line,
				'Two pictures have the same words.',
				'Say in each what that picture shows, for those who cannot see it.',
			),
		),
	]);
}

function twice<Said extends { text: string; name?: string | undefined }>(said: Said[]): Said[] {
	return said.filter((one, place) =>
		said
			.slice(0, place)
			.some(({ text, name }) => plain(text) === plain(one.text) && (!name || name !== one.name)),
	);
}

/** A new guide is its author's own words, and not those of another with a new title. */
export function wordsAreItsOwn(guide: GuideFile, { guides, codes }: Library): Problem[] {
	if ([...codes.values()].includes(guide.slug)) return [];
	const own = textsOf(guide);
	const twin = guides.find((other) => {
		const theirs = new Set(other.slug === guide.slug ? [] : textsOf(other));
		return own.filter((text) => theirs.has(text)).length > own.length * MOST_SHARED;
	});
	const findings: Finding[] =
		twin && own.length > 0 && factAt(twin.front.values, ['withdrawn']) === undefined
			? found(
					guide.front.lineOf(['title']),
					`Most of this guide is that of ${twin.slug}, word for word.`,
					'Write its summary, its opening, its words for clinicians and its text anew, or mend the other guide.',
				)
			: [];
	return errors(guide.file, findings);
}

const textsOf = ({ passages }: GuideFile) =>
	passages.map(({ text }) => plain(text)).filter((text) => countWords(text) >= FEWEST_WORDS);
