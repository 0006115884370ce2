import { expect, test } from 'vitest';
import { fingerprintOf, sealedText } from '#lib/sign-off/fingerprint.ts';
import { fingerprintOf as fingerprintOfFile, sealOf } from '#tools/content/content-files.ts';
import { aCheck } from '../../helpers/sample-guide.ts';

test.each(['', 'Sit down.', 'Dŵr, “quotes” and é'])(
	'a page and the check of the files agree on %j',
	async (text) => {
		expect(await fingerprintOf(text)).toBe(fingerprintOfFile(text));
	},
);

const WORDS = '0123456789abcdef';

test('a page and the check of the files agree on a seal, spaces at the ends of what was typed aside', async () => {
	expect(await fingerprintOf(sealedText(WORDS, aCheck))).toBe(sealOf(WORDS, aCheck));
	expect(sealOf(WORDS, { ...aCheck, role: ` ${aCheck.role} ` })).toBe(sealOf(WORDS, aCheck));
});

test.each(['name', 'role', 'hcpc', 'on', 'interests'])(
	'another %s in a check breaks its seal, and so do other words',
	(fact) => {
		expect(sealOf(WORDS, { ...aCheck, [fact]: 'Another' })).not.toBe(sealOf(WORDS, aCheck));
		expect(sealOf('fedcba9876543210', aCheck)).not.toBe(sealOf(WORDS, aCheck));
	},
);
