import { expect, test } from 'vitest';
import { previewLanguages } from '#lib/text/languages.ts';
import { readLanguage, readShownLanguages } from '#tools/build/language/read-language.ts';

test('a build is English unless another language is named', () => {
	expect(readLanguage({})).toBe('en');
	expect(readLanguage({ SITE_LANGUAGE: 'cy' })).toBe('cy');
	expect(() => readLanguage({ SITE_LANGUAGE: 'fr' })).toThrow('Write one of: en, cy.');
});

test('a site for patients is in the languages that are signed, and in no other', () => {
	const env = { SITE_LANGUAGE: 'cy', KEEP_DOING_PUBLIC: '1' };
	expect(() => readShownLanguages(env, () => ['en'])).toThrow('its words are not signed');
	expect(readShownLanguages(env, () => ['en', 'cy'])).toEqual(['en', 'cy']);
	expect(readShownLanguages({ KEEP_DOING_PUBLIC: '1' }, () => ['en'])).toEqual(['en']);
	expect(readShownLanguages({ SITE_LANGUAGE: 'cy' }, () => [])).toBe(previewLanguages);
});
