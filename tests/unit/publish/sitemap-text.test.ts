import { describe, expect, test } from 'vitest';
import { listedAddress, robotsText, sitemapText } from '#lib/publish/sitemap-text.ts';

const head = (more = '') =>
	`<head>${more}<link rel="canonical" href="https://made-up.test/guides/kettle/"></head>`;

describe('what search engines are told of', () => {
	test.each([
		['a page that may be listed', head(), 'https://made-up.test/guides/kettle/'],
		['a page that asks not to be', head('<meta name="robots" content="noindex">'), undefined],
		['a page that passes on', head('<meta http-equiv="refresh" content="0; url=/">'), undefined],
		['a page that names no address', '<head></head>', undefined],
	])('%s', (_, html, address) => expect(listedAddress(html)).toBe(address));

	test('a list of addresses, and where it is', () => {
		expect(sitemapText(['https://made-up.test/'])).toBe(
			'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
				'<url><loc>https://made-up.test/</loc></url>\n</urlset>\n',
		);
		expect(robotsText('https://made-up.test')).toBe(
			'User-agent: *\nAllow: /\nSitemap: https://made-up.test/sitemap.xml\n',
		);
	});
});
