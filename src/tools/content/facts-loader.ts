import { glob, type Loader } from 'astro/loaders';
import { contentFolders, placeOf, type ContentKind } from '#lib/facts/content-folders.ts';
import { translatedFolder } from '#lib/facts/translation/translated-files.ts';
import type { Language } from '#lib/text/languages.ts';
import { neededFacts } from '#lib/checks/facts/needed-facts.ts';
import { textOf } from './content-files.ts';

interface Entry {
	id: string;
	filePath?: string;
}

/** Loads files with words, of one kind or more in one folder, as Astro does, but takes the facts above them from our own reader. */
export function factsLoader(kind: ContentKind, ...more: ContentKind[]): Loader {
	return textLoader(
		placeOf(kind),
		[kind, ...more].map((one) => `content/${contentFolders[one]}`),
	);
}

/** The same of the words of a kind in the language of a build; an English one needs none. */
export function translationLoader(kind: 'guides' | 'pages', language: Language): Loader {
	return language === 'en'
		? { name: 'none', load: ({ store }) => Promise.resolve(store.clear()) }
		: textLoader(placeOf(kind), [`content/${translatedFolder(kind, language)}`]);
}

function textLoader(base: string, patterns: string[]): Loader {
	const files = glob({ base, pattern: patterns.map((one) => one.replace(base, '')) });
	return {
		...files,
		load: (context) => {
			// Astro reads a file again only if it changed, but its facts depend on our reader and schema too.
			context.store.clear();
			const parseOurs = <Data extends Record<string, unknown>>({
				id,
				filePath = '',
			}: Entry): Promise<Data> =>
				context.parseData({ id, filePath, data: neededFacts(filePath, textOf(filePath)) as Data });
			return files.load({ ...context, parseData: parseOurs });
		},
	};
}
