import { expect, test } from 'vitest';
import {
	dataFile,
	guideAddress,
	inLanguage,
	page,
	siteName,
	topicAddress,
	wholeAddress,
} from '#lib/publish/addresses.ts';

test('English stands at the root', () => {
	expect(page('', 'en')).toBe('/');
	expect(page('search', 'en')).toBe('/search/');
	expect(guideAddress('stairs-and-steps', 'en')).toBe('/guides/stairs-and-steps/');
	expect(topicAddress('return-to-work', 'en')).toBe('/topics/return-to-work/');
});

test('an address on paper is whole, and the site’s name is what people type', () => {
	expect(wholeAddress('/g/2917/', 'https://keepdoing.example')).toBe(
		'https://keepdoing.example/g/2917/',
	);
	expect(siteName('https://keepdoing.example')).toBe('keepdoing.example');
});

test('Welsh stands under its own name, but for pages that stand in English only', () => {
	expect(page('', 'cy')).toBe('/cy/');
	expect(guideAddress('pacing', 'cy')).toBe('/cy/guides/pacing/');
	expect(page('check-a-guide/pacing', 'cy')).toBe('/check-a-guide/pacing/');
	expect(page('about', 'cy')).toBe('/cy/about/');
	expect(dataFile('search-data', 'en')).toBe('/search-data.json');
	expect(dataFile('search-data', 'cy')).toBe('/cy/search-data.json');
});

test.each([
	['/api/v1/guides.json', 'cy', '/api/v1/guides.json'],
	['/about/reviews.ics', 'en', '/about/reviews.ics'],
	['/', 'cy', '/cy/'],
	['/cy/', 'en', '/'],
	['/guides/pacing/', 'cy', '/cy/guides/pacing/'],
	['/cy/guides/pacing/', 'cy', '/cy/guides/pacing/'],
	['/cy/search/#q=chair', 'en', '/search/#q=chair'],
	['/guides/cycling/', 'en', '/guides/cycling/'],
	['/write-a-guide/', 'cy', '/write-a-guide/'],
] as const)('the page %s stands in %s at %s', (address, lang, other) => {
	expect(inLanguage(address, lang)).toBe(other);
});
