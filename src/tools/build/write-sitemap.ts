import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { listedAddress, robotsText, sitemapText } from '#lib/publish/sitemap-text.ts';
import { settings } from '../../settings.ts';

/** Tells search engines of every page of a site for patients that does not ask them to stay away. */
export function writeSitemap(folder: string): string {
	const pages = globSync(`${folder}/**/*.html`).toSorted();
	const listed = pages.flatMap((page) => listedAddress(readFileSync(page, 'utf8')) ?? []);
	writeFileSync(`${folder}/sitemap.xml`, sitemapText(listed));
	writeFileSync(`${folder}/robots.txt`, robotsText(settings.site));
	return `Search engines are told of ${listed.length} pages.`;
}
