import { pageLanguage } from '#browser/page/page-language.ts';

/**
 * Opens the same list in the language that a link asks for, where the site has it: paper and messages have one address,
 * and name the language behind it. Nothing of it is sent.
 */
export function leadsElsewhere(language: string | undefined): boolean {
	if (language === undefined || language === pageLanguage()) return false;
	const link = document.querySelector<HTMLAnchorElement>(`header [hreflang="${language}"]`);
	if (link) location.replace(link.pathname + location.hash);
	return link !== null;
}
