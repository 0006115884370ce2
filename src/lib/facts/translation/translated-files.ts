import { contentFolders, type ContentKind } from '#lib/facts/content-folders.ts';
import { otherLanguages, type OtherLanguage } from '#lib/text/languages.ts';

/** The kinds of content whose words are translated, each file into one beside it. */
export const translatedKinds = [
	'guides',
	'pages',
	'topics',
	'safetyLines',
	'dangerSigns',
	'organisations',
	'routes',
	'conditions',
	'packs',
	'sessions',
	'teachingCards',
	'safetyWords',
] as const satisfies ContentKind[];

export type TranslatedKind = (typeof translatedKinds)[number];

/** The pattern of a kind's files in another language, below `content/`: `'topics/*.cy.yaml'`. */
export function translatedFolder(kind: TranslatedKind, language: OtherLanguage): string {
	return contentFolders[kind]
		.replace('en.mdx', `${language}.mdx`)
		.replace(/!\(.*\)/, '*')
		.replace('.yaml', `.${language}.yaml`);
}

/** The file in which the words of another stand in a language: `…/en.mdx` gives `…/cy.mdx`, `x.yaml` gives `x.cy.yaml`. */
export function translatedFile(file: string, language: OtherLanguage): string {
	return file.replace(/\/en\.mdx$/, `/${language}.mdx`).replace(/\.yaml$/, `.${language}.yaml`);
}

/** The English file beside which one of another language stands, or nothing where a path is none of another language. */
export function englishFile(file: string): string | undefined {
	const language = otherLanguages.find(
		(other) => file.endsWith(`/${other}.mdx`) || file.endsWith(`.${other}.yaml`),
	);
	return (
		language && file.replace(`/${language}.mdx`, '/en.mdx').replace(`.${language}.yaml`, '.yaml')
	);
}
