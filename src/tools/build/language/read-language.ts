import { languages, patientLanguages, type Language } from '#lib/text/languages.ts';

/** The variable that says in which language a build or the site while you work makes its pages: English without it. */
export const SITE_LANGUAGE = 'SITE_LANGUAGE';

/** The language of this build. Patients get no words that nobody signed, so a build for them refuses another language. */
export function readLanguage(env: NodeJS.ProcessEnv): Language {
	const named = env[SITE_LANGUAGE] ?? 'en';
	const language = languages.find((one) => one === named);
	if (!language)
		throw new Error(
			`${SITE_LANGUAGE} is ${named}, and the site has no such language. Write one of: ${languages.join(', ')}.`,
		);
	if (env['KEEP_DOING_PUBLIC'] === '1' && !patientLanguages.includes(language))
		throw new Error(`${SITE_LANGUAGE} is ${named}, and no word of that language is signed yet.`);
	return language;
}
