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
const yaml = import.meta.glob<string>('../../content/*/*.yaml', {
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
	safetyLines: collection(yaml, 'safetyLines', factsIn),
	routes: collection(yaml, 'routes', factsIn),
	organisations: collection(yaml, 'organisations', factsIn),
	worksheets: collection(yaml, 'worksheets', factsIn),
	safetyWords: collection(yaml, 'safetyWords', factsIn),
	release: collection(yaml, 'release', factsIn),
	sessions: collection(yaml, 'sessions', factsIn),
	teachingCards: collection(yaml, 'teachingCards', factsIn),
	pictures: collection(drawings, 'pictures', (_, text) => withPlainLineEnds(text)),
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
	Object.entries(texts)
		.filter(([path]) => path.startsWith(`../../${placeOf('pages')}`))
		.map(([path, text]) => readGuide(path.replace('../../', ''), text, mdxToMdast as ParseMdx)),
	collection(yaml, 'topics', factsIn),
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

function collection(
	files: Record<string, string>,
	kind: ContentKind,
	read: (path: string, text: string) => unknown,
): Map<string, unknown> {
	const own = Object.entries(files).filter(([path]) => path.startsWith(`../../${placeOf(kind)}`));
	return new Map(
		own.map(([path, text]) => [path.replace(/^.*\/(.*)\.\w+$/, '$1'), read(path, text)]),
	);
}
