import { expect, test } from 'vitest';
import { EMERGENCY_NUMBERS } from '#lib/facts/crisis-help.ts';
import { listAt, factAt } from '#lib/facts/fact-at.ts';
import { readLibrary } from '#tools/content/read-library.ts';

/*
 * The numbers that people ring in an emergency, written down a second time and by hand. A change here and in
 * content/ is two changes, each read by somebody: no slip and no search-and-replace can alter both unseen.
 */

/** Of an organisation that is rung in an emergency. */
const numbers: Record<string, string> = {
	'breathing-space': '0800 83 85 87',
	'call-wales': '0800 132 737, Text help to 81066',
	calm: '0800 58 58 58',
	childline: '0800 1111',
	'domestic-abuse-england': '0808 2000 247',
	'domestic-abuse-ni': '0808 802 1414',
	'domestic-abuse-scotland': '0800 027 1234',
	galop: '0800 999 5428',
	'gas-emergency': '0800 111 999',
	hourglass: '0808 808 8141',
	'lifeline-ni': '0808 808 8000, 18001 0808 808 8000',
	'live-fear-free': '0808 80 10 800, 07860 077333',
	'mens-advice-line': '0808 801 0327',
	'nhs-111-england': '111',
	'nhs-111-wales': '111',
	'nhs-24-scotland': '111',
	nspcc: '0808 800 5000',
	papyrus: '0800 068 4141',
	samaritans: '116 123',
	'samaritans-welsh': '0808 164 0123',
	saneline: '0300 304 7000',
	shout: 'Text SHOUT to 85258',
};

/** The numbers in each safety line that has any, in their order. */
const inLines: Record<string, string> = {
	'being-hurt': '999 55',
	'cannot-get-up': '999 999 999',
	'cannot-judge': '999 111 111',
	'cannot-speak-or-hear': '999 18000 999 999 999 999',
	'care-plan': '999 999',
	crisis: '999 111 111 2 111 0808 808 8000 111 116 123 85258',
	'hot-water': '20',
	'in-a-care-home': '999',
	medicines: '111',
	'near-the-end-of-life': '999 999 999 999',
	oxygen: '3 30 30',
	'work-safety': '0300 123 1100',
};

const { organisations, safetyLines } = readLibrary();

test('the services that everybody rings', () => {
	expect(EMERGENCY_NUMBERS).toEqual(['999', '111', '101', '18000']);
});

test.each(Object.entries(numbers))('%s is rung on %s', (name, number) => {
	const card = organisations.get(name);
	const given = ['phone', 'textRelay', 'textNumber'].map((fact) => factAt(card, [fact]));
	expect(given.filter(Boolean).join(', ')).toBe(number);
});

test('the safety lines give these numbers', () => {
	const found = [...safetyLines].map(([name, card]) => {
		const said = listAt(card, ['lines']).flatMap(
			(line) => String(line).match(/\d[\d ]*\d|\d/g) ?? [],
		);
		return [name, said.join(' ')];
	});
	expect(Object.fromEntries(found.filter(([, said]) => said !== ''))).toEqual(inLines);
});
