import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mark } from '#lib/facts/topic-icons.ts';

test('the icon in the browser’s tab is our mark', () => {
	expect(readFileSync('public/favicon.svg', 'utf8')).toContain(`d="${mark}"`);
});
