import { languages, previewLanguages, type Language } from '#lib/text/languages.ts';

/** The variable that says in which language a build or the site while you work makes its pages: English without it. */
export const SITE_LANGUAGE = 'SITE_LANGUAGE';

/** The language of this build. */
export function readLanguage(env: NodeJS.ProcessEnv): Language {
	const named = env[SITE_LANGUAGE] ?? 'en';
	const language = languages.find((one) => one === named);
	if (!language)
		throw new Error(
			`${SITE_LANGUAGE} is ${named}, and the site has no such language. Write one of: ${languages.join(', ')}.`,
		);
	return language;
}

/**
 * The languages of the whole site that this build is a part of. Patients get no words that nobody signed: a build for them
 * is given those that they may read, and refuses another.
 */
export function readShownLanguages(
	env: NodeJS.ProcessEnv,
	forPatients: () => Language[],
): readonly Language[] {
	if (env['KEEP_DOING_PUBLIC'] !== '1') return previewLanguages;
	const shown = forPatients();
	const language = readLanguage(env);
	if (shown.includes(language)) return shown;
	throw new Error(`${SITE_LANGUAGE} is ${language}, and its words are not signed.`);
}
