import { expect, test } from 'vitest';
import { fingerprintOf } from '#lib/fingerprint.ts';
import { fingerprintOf as fingerprintOfFile } from '../../../src/tools/read-guides.ts';

test.each(['', 'Sit down.', 'Dŵr, “quotes” and é'])(
	'a page and the check of the files agree on %j',
	async (text) => {
		expect(await fingerprintOf(text)).toBe(fingerprintOfFile(text));
	},
);
