import { expect, test } from 'vitest';
import { aTeachingCard, saidOfKit } from '../../helpers/kit/sample-kit.ts';

test('a good card has nothing to mend', () => {
	expect(saidOfKit('teachingCards', aTeachingCard)).toEqual([]);
});

test.each<[mistake: string, typed: string, instead: string, says: RegExp]>([
	[
		'a guide that is not there',
		'making-a-hot-drink',
		'making-a-hot-drnk',
		/^3: There is no guide called making-a-hot-drnk\./,
	],
	[
		'a drawing that its guide does not show',
		'see:',
		'picture: a-kettle\nsee:',
		/^4: There is no drawing in making-a-hot-drink called a-kettle\./,
	],
	['nothing to see', 'see: A kettle that is too full.\n', '', /The fact see is missing/],
	[
		'more than fits',
		'Fill it with a cup.',
		'Fill it with a cup. '.repeat(8),
		/Keep this under 150 letters/,
	],
])('a teaching card with %s', (_, typed, instead, says) => {
	expect(saidOfKit('teachingCards', aTeachingCard.replace(typed, instead))).toContainEqual(
		expect.stringMatching(says),
	);
});
