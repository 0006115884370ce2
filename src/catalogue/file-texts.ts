import { mdxToMdast } from 'satteri';
import { bodyOf, readGuide, type GuideFile, type ParseMdx } from '#lib/guide/guide-file.ts';
import { contentFolders, placeOf, type ContentKind } from '#lib/facts/content-folders.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { englishFile, translatedFile } from '#lib/facts/translation/translated-files.ts';
import { siteLanguage } from '#lib/publish/site-language.ts';
import type { CardKind } from '#lib/sign-off/shown-cards.ts';
import { standingTexts } from '#lib/sign-off/standing-texts.ts';
import { withPlainLineEnds } from '#lib/text/plain-line-ends.ts';

// A fingerprint is made of the files' own text, so that `npm run check-content` comes to the same one.
const texts = import.meta.glob<string>('../../content/{guides/*,pages}/*/*.mdx', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const yaml = import.meta.glob<string>('../../content/{*/*,guides/*/*/er,conditions*}.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const drawings = import.meta.glob<string>('../../content/pictures/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const everyFile = Object.entries({ ...texts, ...yaml, ...drawings }).map(
	([path, text]): [string, string] => [path.replace('../../', ''), text],
);
const byPath = new Map(everyFile);

const factsIn = (path: string, text: string) => readFactsFile(path, text).front.values;

/** Cards and drawings as they are typed, by name. */
export const typed = {
	safetyLines: collection('safetyLines', factsIn),
	routes: collection('routes', factsIn),
	organisations: collection('organisations', factsIn),
	worksheets: collection('worksheets', factsIn),
	safetyWords: collection('safetyWords', factsIn),
	release: collection('release', factsIn),
	easyReads: collection('easyReads', factsIn),
	sessions: collection('sessions', factsIn),
	teachingCards: collection('teachingCards', factsIn),
	pictures: collection('pictures', (_, text) => withPlainLineEnds(text)),
} satisfies Record<
	| CardKind
	| 'worksheets'
	| 'safetyWords'
	| 'release'
	| 'easyReads'
	| 'sessions'
	| 'teachingCards'
	| 'pictures',
	unknown
>;

/** Where a text of a guide stands: its own file, that of the words that were checked, or that of this build's language. */
export interface TextPlace {
	topic: string;
	slug: string;
	isKept?: boolean;
	isTranslated?: boolean;
}

/** A guide as it is typed. */
export function guideFileOf({ topic, slug, isKept, isTranslated }: TextPlace): GuideFile {
	const name = isTranslated ? siteLanguage : isKept ? 'checked' : 'en';
	const file = `content/guides/${topic}/${slug}/${name}.mdx`;
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
	const ending = contentFolders[kind].replace(/.*\./, '.');
	return everyFile.filter(
		([path]) =>
			path.startsWith(place) &&
			path.endsWith(ending) &&
			(path !== signOff || place === signOff) &&
			englishFile(path) === undefined,
	);
}

/** The text of a file of content that holds words, by its path; nothing where there is none. */
export const textAt = (path: string): string | undefined => byPath.get(path);

/**
 * The file in which the words of another stand in the language of this build, with its text; nothing where it is
 * English, or has none.
 */
export function fileBeside(path: string): [path: string, text: string] | undefined {
	const beside = siteLanguage === 'en' ? path : translatedFile(path, siteLanguage);
	const text = byPath.get(beside);
	return beside === path || text === undefined ? undefined : [beside, text];
}

function collection<Value>(
	kind: ContentKind,
	read: (path: string, text: string) => Value,
): Map<string, Value> {
	return new Map(filesOf(kind).map(([path, text]) => [nameOf(path), read(path, text)]));
}

/** The name of a file without its folder and ending; of an Easy Read version, that of its guide. */
export function nameOf(path: string): string {
	return path.replace('/er.yaml', '.yaml').replace(/^.*\/(.*)\.\w+$/, '$1');
}
