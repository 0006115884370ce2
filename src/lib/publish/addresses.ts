import { languageParam, otherLanguages, type Language } from '#lib/text/languages.ts';

/** The address of a page of ours in a language: `page('search', 'en')` gives `'/search/'`. */
export function page(path: string, lang: Language): string {
	const own = isInEnglishOnly(path) ? undefined : languageParam(lang);
	return `/${[own, path].filter(Boolean).join('/')}/`.replace('//', '/');
}

/** The address of a file of data that stands once in each language: `'/cy/search-data.json'`. */
export function dataFile(name: string, lang: Language): string {
	return `${page('', lang)}${name}.json`;
}

/**
 * Pages in English only, to which links in any language lead: for those who check and write guides or set up systems;
 * Easy Read versions; and the page that stands under any address.
 */
const ENGLISH_ONLY =
	/^\/?(?:check-a-guide|write-a-guide|about\/reviews|easy-read-guides|infobutton|404)(?:\/|$)|\/easy-read\/?$/;

/** Whether a page stands in English only: in any language, links to it lead there. */
export function isInEnglishOnly(path: string): boolean {
	return ENGLISH_ONLY.test(path);
}

/** Files stand once, for all languages. */
const FILE = /^[^#?]*\.[a-z\d]+(?:[#?]|$)/;

/** The address of the same page in a language, its own ending kept: `'/search/#a'` gives `'/cy/search/#a'`. */
export function inLanguage(address: string, lang: Language): string {
	if (FILE.test(address)) return address;
	const [, path = '', rest = ''] = /^\/([^#?]*?)\/?((?:[#?].*)?)$/.exec(address) ?? [];
	const language = otherLanguages.find((other) => path === other || path.startsWith(`${other}/`));
	return page(language ? path.slice(language.length + 1) : path, lang) + rest;
}

/** The address of a guide. It leaves the topic out, so that a guide can change its topic. */
export function guideAddress(guide: string, lang: Language): string {
	return page(`guides/${guide}`, lang);
}

/** The address of what a guide rests on, source by source. */
export function sourcesAddress(guide: string, lang: Language): string {
	return page(`guides/${guide}/sources`, lang);
}

/** Where on that page the words for clinicians stand. */
export function cliniciansAddress(guide: string, lang: Language): string {
	return `${sourcesAddress(guide, lang)}#clinicians`;
}

/** The address of the Easy Read version of a guide. */
export function easyReadAddress(guide: string, lang: Language): string {
	return page(`guides/${guide}/easy-read`, lang);
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
