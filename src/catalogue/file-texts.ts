import { mdxToMdast } from 'satteri';
import { bodyOf, readGuide, type GuideFile, type ParseMdx } from '#lib/guide/guide-file.ts';
import { placeOf, type ContentKind } from '#lib/facts/content-folders.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import type { CardKind } from '#lib/sign-off/shown-cards.ts';
import { standingTexts } from '#lib/sign-off/standing-texts.ts';
import { withPlainLineEnds } from '#lib/text/plain-line-ends.ts';

// A fingerprint is made of the files' own text, so that `npm run check-content` comes to the same one.
const texts = import.meta.glob<string>('../../content/**/{en,checked}.mdx', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const yaml = import.meta.glob<string>('../../content/{*/*,conditions}.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const drawings = import.meta.glob<string>('../../content/pictures/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const factsIn = (path: string, text: string) => readFactsFile(path, text).front.values;

/** Cards and drawings as they are typed, by name. */
export const typed = {
	safetyLines: collection('safetyLines', factsIn),
	routes: collection('routes', factsIn),
	organisations: collection('organisations', factsIn),
	worksheets: collection('worksheets', factsIn),
	safetyWords: collection('safetyWords', factsIn),
	release: collection('release', factsIn),
	sessions: collection('sessions', factsIn),
	teachingCards: collection('teachingCards', factsIn),
	pictures: collection('pictures', (_, text) => withPlainLineEnds(text)),
} satisfies Record<
	CardKind | 'worksheets' | 'safetyWords' | 'release' | 'sessions' | 'teachingCards' | 'pictures',
	unknown
>;

/** Where a text of a guide stands: its own file, or that of the words that were checked. */
export interface TextPlace {
	topic: string;
	slug: string;
	isKept?: boolean;
}

/** A guide as it is typed. */
export function guideFileOf({ topic, slug, isKept }: TextPlace): GuideFile {
	const file = `content/guides/${topic}/${slug}/${isKept ? 'checked' : 'en'}.mdx`;
	return readGuide(file, texts[`../../${file}`] ?? '', mdxToMdast as ParseMdx);
}

/** What stands on pages that patients act on and in no guide, as it is typed. */
export const typedStandingTexts = standingTexts(
	filesOf('pages').map(([path, text]) => readGuide(path, text, mdxToMdast as ParseMdx)),
	collection('topics', factsIn),
);

/** The words of a guide as they were last checked, where they are kept beside it. */
export function checkedTextOf({ topic, slug }: TextPlace): GuideFile | undefined {
	const kept = guideFileOf({ topic, slug, isKept: true });
	return kept.text ? kept : undefined;
}

/** Stops a build in which Astro would show other words of a guide than those that were checked. */
export function needSameWords(place: TextPlace, shown = ''): void {
	const guide = guideFileOf(place);
	const text = withPlainLineEnds(shown);
	if (bodyOf({ text, front: { ...guide.front, end: 0 } }) === bodyOf(guide)) return;
	throw new Error(
		`${guide.file}: Astro reads other words than the check did. Type its --- lines again.`,
	);
}

/**
 * The files of a kind, each by its path from the top of the project and with its text, A to Z; of guides the words
 * that were checked too.
 */
export function filesOf(kind: ContentKind): [path: string, text: string][] {
	const place = placeOf(kind);
	const signOff = placeOf('tableSignOff');
	return Object.entries({ ...texts, ...yaml, ...drawings })
		.map(([path, text]): [string, string] => [path.replace('../../', ''), text])
		.filter(([path]) => path.startsWith(place) && (path !== signOff || place === signOff));
}

function collection<Value>(
	kind: ContentKind,
	read: (path: string, text: string) => Value,
): Map<string, Value> {
	return new Map(filesOf(kind).map(([path, text]) => [nameOf(path), read(path, text)]));
}

/** The name of a file without its folder and ending. */
export function nameOf(path: string): string {
	return path.replace(/^.*\/(.*)\.\w+$/, '$1');
}
