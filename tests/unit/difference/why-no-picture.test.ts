import { expect, test } from 'vitest';
import { FIELDS } from '#lib/difference/counted-measures.ts';
import { readCount } from '#lib/difference/read-count.ts';
import { whyNoPicture } from '#lib/difference/why-no-picture.ts';

test.each<[typed: Record<string, string>, why: string]>([
	[{}, 'empty'],
	[{ 'people-seen': '40' }, 'empty'],
	[{ 'fit-notes-seen-before': '36', 'fit-notes-seen-after': '20' }, 'noPeople'],
	[{ 'people-seen': '40', 'fit-notes-seen-before': '3' }, 'tooFew'],
	[{ 'people-seen': '4', 'fit-notes-seen-before': '36' }, 'tooFew'],
	[{ 'people-seen': '40', 'fit-notes-seen-before': 'none' }, 'tooFew'],
])('where %o is filled in there is no picture: %s', (typed, why) => {
	const cells = new Map(FIELDS.map((field) => [field, readCount(typed[field] ?? '')] as const));
	expect(whyNoPicture(cells)).toBe(why);
});
