import { describe, expect, test } from 'vitest';
import { inAddresses } from './in-addresses.ts';
import { inContent } from './in-content.ts';
import { inFeeds } from './in-feeds.ts';
import { onDevices } from './on-devices.ts';

describe.each([
	['on devices', onDevices],
	['in addresses', inAddresses],
	['in feeds and programs', inFeeds],
	['in content', inContent],
])('%s, nothing that others rely on is renamed:', (_, names) => {
	test.each(names.map((name) => [name.what, name] as const))(
		'%s',
		(what, { now, stays, breaks }) => {
			const why = `Put it back: ${what}. ${breaks}`;
			if (typeof stays === 'string') expect(now, why).toBe(stays);
			else expect(now, why).toEqual(expect.arrayContaining(stays));
		},
	);
});
