import { expect, test } from 'vitest';
import { readLanguage } from '#tools/build/language/read-language.ts';

test('a build is English unless another language is named', () => {
	expect(readLanguage({})).toBe('en');
	expect(readLanguage({ SITE_LANGUAGE: 'cy' })).toBe('cy');
	expect(() => readLanguage({ SITE_LANGUAGE: 'fr' })).toThrow('Write one of: en, cy.');
});

test('a site for patients has no words that nobody signed', () => {
	expect(() => readLanguage({ SITE_LANGUAGE: 'cy', KEEP_DOING_PUBLIC: '1' })).toThrow(
		'no word of that language is signed yet',
	);
	expect(readLanguage({ KEEP_DOING_PUBLIC: '1' })).toBe('en');
});
