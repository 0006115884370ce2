import { expect, test } from 'vitest';
import {
	guideAddress,
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
