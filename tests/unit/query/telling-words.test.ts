import { expect, test } from 'vitest';
import { tellingWords } from '#browser/search/telling-words.ts';

test.each([
	["I can't get up out of my chair", 'chair'],
	['leg lifter', 'leg lifter'],
	['OT01', 'OT01'],
	['If it is not', 'If it is not'],
])('of “%s” those that tell are looked for inside guides', (query, telling) => {
	expect(tellingWords(query)).toBe(telling);
});
