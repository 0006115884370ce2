import { otherLanguages } from '#lib/text/languages.ts';

/** The files of another language, which stand beside the English ones: `fluids.cy.yaml` beside `fluids.yaml`. */
const translated = otherLanguages.map((language) => `*.${language}`).join('|');
const each = `!(${translated}).yaml`;

/**
 * Where each kind of content is kept below `content/`, as a pattern of its files. All who read content go by this.
 * What is translated is no part of it: see `translation/translated-files.ts`.
 */
export const contentFolders = {
	guides: 'guides/*/*/en.mdx',
	checkedTexts: 'guides/*/*/checked.mdx',
	easyReads: 'guides/*/*/er.yaml',
	pages: 'pages/*/en.mdx',
	topics: `topics/${each}`,
	safetyLines: `safety-lines/${each}`,
	dangerSigns: `danger-signs/!(sign-off|${translated}).yaml`,
	tableSignOff: 'danger-signs/sign-off.yaml',
	organisations: `organisations/${each}`,
	routes: `routes/${each}`,
	worksheets: 'worksheets/*.yaml',
	safetyWords: `safety-words/${each}`,
	release: 'release/*.yaml',
	conditions: 'conditions.yaml',
	packs: `packs/${each}`,
	sessions: `sessions/${each}`,
	teachingCards: `teaching-cards/${each}`,
	pictures: 'pictures/*.svg',
} as const;

export type ContentKind = keyof typeof contentFolders;

/** The kinds of content that a guide names, as its author calls them. */
export const namedKinds = {
	topics: 'topic',
	conditions: 'condition',
	safetyLines: 'safety line',
	dangerSigns: 'danger sign',
	organisations: 'organisation',
	routes: 'route',
	pictures: 'picture',
} as const satisfies Partial<Record<ContentKind, string>>;

export type NamedKind = keyof typeof namedKinds;

/** The folder or file of a kind, as an author looks for it: `'content/safety-lines/'`. */
export function placeOf(kind: ContentKind): string {
	return `content/${contentFolders[kind].replace(/[^/]*[*!].*/, '')}`;
}

/** The file of a kind that has a name: `'content/safety-lines/burns.yaml'`. */
export function fileNamed(kind: ContentKind, name: string): string {
	return `content/${contentFolders[kind].replace(/!\(.*\)|\*/, name)}`;
}
