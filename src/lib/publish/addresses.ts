import { languageParam, type Language } from '#lib/text/languages.ts';

/** The address of a page of ours in a language: `page('search', 'en')` gives `'/search/'`. */
export function page(path: string, lang: Language): string {
	return `/${[languageParam(lang), path].filter(Boolean).join('/')}/`.replace('//', '/');
}

/** The address of a guide. It leaves the topic out, so that a guide can change its topic. */
export function guideAddress(guide: string, lang: Language): string {
	return page(`guides/${guide}`, lang);
}

/** The address of what a guide rests on, source by source. */
export function sourcesAddress(guide: string, lang: Language): string {
	return page(`guides/${guide}/sources`, lang);
}

/** The address of a topic. */
export function topicAddress(topic: string, lang: Language): string {
	return page(`topics/${topic}`, lang);
}

/** The whole web address, as it stands on paper and in a QR code. */
export function wholeAddress(address: string, site: string): string {
	return new URL(address, site).href;
}

/** The part of a site's address that people type: `'https://keepdoing.example'` gives `'keepdoing.example'`. */
export function siteName(site: string): string {
	return new URL(site).host;
}

/** The picture that is shown beside a link to a guide, or to the site: `/share/fit-note.jpg`. */
export function sharePicture(slug = 'keep-doing'): string {
	return `/share/${slug}.jpg`;
}

/** The folder of files for other systems. Its number goes up only where a promise of theirs would be broken. */
export const API_FOLDER = '/api/v1/';
