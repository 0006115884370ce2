import { expect, test } from 'vitest';
import { securityText } from '#lib/publish/security-txt.ts';

const site = 'https://keepdoing.example';

test.each([
	['an e-mail address', 'safety@keepdoing.example', 'Contact: mailto:safety@keepdoing.example'],
	[
		'a web address',
		'https://keepdoing.example/tell-us/',
		'Contact: https://keepdoing.example/tell-us/',
	],
	['a phone number', '01234 567 890', 'Contact: tel:01234567890'],
])('says who hears of a fault, with %s', (_, contact, line) => {
	expect(securityText({ site, publisher: { contact } }, '2026-11-22')).toContain(line);
});

test('ends before a year is over, as the standard asks', () => {
	const text = securityText({ site, publisher: { contact: 'a@b.example' } }, '2026-11-22');
	expect(text).toContain('Expires: 2027-11-07T00:00:00Z');
});

test('is not there where nobody is named', () => {
	expect(securityText({ site, publisher: { contact: '' } }, '2026-11-22')).toBeUndefined();
});
