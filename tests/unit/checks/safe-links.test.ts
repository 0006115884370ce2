import { expect, test } from 'vitest';
import { hidesNumber, isSafeAddress } from '#lib/checks/body/safe-links.ts';
import { organisationFacts } from '#lib/facts/organisation.ts';
import { source } from '#lib/facts/source.ts';

test.each([
	'https://www.nhs.uk/conditions/stroke/',
	'https://example.org',
	'https://example.org/a?b=c&d=%20e#f',
	'https://a-b.example.co.uk/(x),y;z=1',
	'/guides/saving-energy/',
	'#sources',
	'mailto:help@example.org',
	'tel:999',
	'tel:111',
])('a page may lead to %s', (address) => {
	expect(isSafeAddress(address)).toBe(true);
});

test.each([
	['a premium number', 'tel:09098790000'],
	['an emergency number with more', 'tel:999,,1'],
	['any other number', 'tel:116123'],
	['a text message', 'sms:999'],
	['an insecure road', 'http://example.org/'],
	['a script', 'javascript:alert(1)'],
	['a page inside the address', 'data:text/html,x'],
	['a user before the host', 'https://www.nhs.uk@example.org/'],
	['a user and a password', 'https://www.nhs.uk:x@example.org/'],
	['a host in other letters', 'https://www.nhѕ.uk/'],
	['a host in other letters, as they travel', 'https://www.xn--nh-y7a.uk/'],
	['a host with a dot that is none', 'https://www.nhs.uk。example.org/'],
	['figures in the place of a host', 'https://192.0.2.1/'],
	['a host without an ending', 'https://intranet/'],
	['a file in the place of a host', 'https://stairs-and-steps.mdx'],
	['a port', 'https://example.org:8443/'],
	['a stroke the wrong way', String.raw`https://example.org\@example.com/`],
	['three strokes', 'https:///example.org/'],
	['two strokes', '//example.org/'],
	['a stroke and a stroke the wrong way', String.raw`/\example.org/`],
	['other letters behind the host', 'https://example.org/\u202Egpj'],
	['a space', 'https://example.org/a b'],
	['mail to two', 'mailto:a@example.org,b@example.com'],
	['mail with words in it', 'mailto:a@example.org?body=x'],
	['mail to a host in other letters', 'mailto:a@exаmple.org'],
])('a page may not lead to %s', (_, address) => {
	expect(isSafeAddress(address)).toBe(false);
});

test.each([
	['Call 111', 'tel:111', false],
	['999', 'tel:999', false],
	['Call 111', 'tel:999', true],
	['Call us', 'tel:999', true],
	['Call 0909 879 0000', 'tel:999', true],
	['The NHS, page 111', 'https://www.nhs.uk/', false],
])('“%s” to %s hides a number: %o', (words, url, hides) => {
	expect(hidesNumber({ words, url })).toBe(hides);
});

test('a source and an organisation lead to such addresses alone', () => {
	for (const url of [source.shape.url, organisationFacts.shape.url]) {
		expect(url.safeParse('https://www.nhs.uk/').success).toBe(true);
		expect(url.safeParse('https://www.nhs.uk@example.org/').success).toBe(false);
		expect(url.safeParse('https://www.nhѕ.uk/').success).toBe(false);
	}
});
