import { expect, test } from 'vitest';
import { organisationFacts } from '#lib/facts/organisation.ts';
import { aSignOff } from '../../helpers/sample-guide.ts';
import { faultsOf } from '../../helpers/console-faults.ts';

const organisation = {
	name: 'A made-up helpline',
	what: 'For nobody: it is made up for tests.',
	nations: ['wales'],
	source: 'Made up',
	read: 'unopened',
	lookedUp: '2026-01-10',
	...aSignOff,
};

test.each([
	['no number at all', {}],
	['a short number', { phone: '111' }],
	['a short freephone number', { phone: '0800 123 456' }],
	['a number with spaces', { phone: '01632 960 000' }],
	['text relay', { textRelay: '18001 01632 960000' }],
	['a text message', { textNumber: 'Text HELLO to 00000' }],
	['the day that somebody rang', { phone: '01632 960000', rung: '2026-02-01' }],
])('an organisation with %s has no faults', (_, change) => {
	expect(faultsOf(organisationFacts, { ...organisation, ...change })).toEqual([]);
});

test.each([
	['a figure lost', { phone: '0808 157 098' }, 'phone: A figure is missing'],
	['a figure too many', { phone: '01632 960 0001' }, 'phone: A figure is missing'],
	['letters in its number', { phone: '0800 HELP' }, 'phone: Write figures in place of letters'],
	['another sign in its number', { phone: '(01632) 960-000' }, 'alone: "01632 960 000".'],
	['the code of the country', { phone: '+44 (0)1632 960000' }, 'alone: "01632 960000".'],
	['two numbers', { phone: '111 or 101' }, 'phone: Write one number'],
	['an extension', { phone: '01632 960000 ext 5' }, 'phone: Write the number alone'],
	['a number not in quotation marks', { phone: 111 }, 'phone: '],
	['an insecure address', { url: 'http://example.org' }, 'url: Write the whole web address'],
	['no nation', { nations: [] }, 'nations: '],
	['a nation that is not one', { nations: ['cornwall'] }, 'nations.0: '],
	['a mark of our own', { read: 'probably' }, 'read: '],
	['no account of where it was read', { source: '' }, 'source: This is empty.'],
	['a call on a day that is not real', { rung: '2026-02-30' }, 'rung: Write a real date'],
	['a mistyped fact', { telephone: '111' }, 'Unrecognized key: "telephone"'],
])('an organisation with %s is refused', (_, change, says) => {
	expect(faultsOf(organisationFacts, { ...organisation, ...change }).join('\n')).toContain(says);
});
