/** The address at which search engines may list a page; nothing where the page asks them not to, or only passes on to another. */
export function listedAddress(html: string): string | undefined {
	if (/<meta (name="robots" content="noindex"|http-equiv="refresh")/.test(html)) return undefined;
	return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
}

/**
 * A list of pages for search engines, in the form of sitemaps.org. Addresses come as they stand in HTML.
 * Written here because `@astrojs/sitemap` goes by routes, and cannot see which pages ask not to be listed.
 */
export function sitemapText(addresses: string[]): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...addresses.map((address) => `<url><loc>${address}</loc></url>`),
		'</urlset>\n',
	].join('\n');
}

/** Says where that list is. Nothing is barred here: a page that may not be read cannot say that it is not to be listed. */
export function robotsText(site: string): string {
	return `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', site).href}\n`;
}
