import { expect, test } from 'vitest';
import { fingerprintOf } from '#lib/sign-off/fingerprint.ts';
import { fingerprintOf as fingerprintOfFile } from '#tools/content/content-files.ts';

test.each(['', 'Sit down.', 'Dŵr, “quotes” and é'])(
	'a page and the check of the files agree on %j',
	async (text) => {
		expect(await fingerprintOf(text)).toBe(fingerprintOfFile(text));
	},
);
