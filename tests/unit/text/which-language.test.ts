import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textInLanguage } from '#lib/text/which-language.ts';
import { unspoilt } from '#lib/text/pasted/spoilt-letters.ts';
import { isChatAddress, isChatProgram } from '#lib/text/pasted/chat-programs.ts';
import { isWrapped } from '#lib/text/web-address.ts';

test.each([
	['kettle too heavy to lift when full', 'en'],
	['Eisteddwch yn ôl yn eich cadair.', 'cy'],
	['tegell rhy drwm', undefined],
	['Bed, chair, bath', undefined],
])('“%s” is in %s', (text, language) => expect(textInLanguage(text)).toBe(language));

test('no Welsh phrase of ours is taken for English, and most are known for Welsh', () => {
	const lines = globSync('content/search/welsh/*.txt').flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => line.trim() !== '' && !line.startsWith('#')),
	);
	expect(lines.filter((line) => textInLanguage(line) === 'en')).toEqual([]);
});

test.each([
	['doesnâ€™t', 'doesn’t'],
	['cafÃ©', 'café'],
	['â€', 'the word again'],
])('%s was %s', (spoilt, word) => expect(unspoilt(spoilt)).toBe(word));

test.each([
	['https://www.perplexity.ai/search/x', true],
	['https://chatgpt.com/share/x', true],
	['https://www.nhs.uk/ai', false],
])('%s is that of a chat program: %s', (address, is) => expect(isChatAddress(address)).toBe(is));

test.each([
	['ChatGPT (OpenAI)', true],
	['Perplexity', true],
	['Royal College of Occupational Therapists', false],
	['Airedale NHS Foundation Trust', false],
])('the publisher %s is a chat program: %s', (name, is) => expect(isChatProgram(name)).toBe(is));

test.each([
	['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org', true],
	['https://www.google.com/url?q=https://a.org', true],
	['https://www.google.co.uk/amp/s/a.org/page', true],
	['https://a.org/page?utm_source=chatgpt.com', true],
	['https://a.org/page?to=j.smith%40nhs.net', true],
	['https://www.nhs.uk/conditions/amputation/', false],
	['https://livingmadeeasy.org.uk/scenario.php?csid=153', false],
])('%s is a wrapping: %s', (address, is) => expect(isWrapped(address)).toBe(is));
