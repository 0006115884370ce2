import { expect, test } from 'vitest';
import { readLibrary } from '#tools/content/read-library.ts';

/*
 * A sign that can wait an hour or a day may be the start of one that cannot. Somebody who reads that sign alone is
 * told, in the same line, when it has become an emergency.
 */

/** Signs that need no word of it, with the reason. */
const needNone: Record<string, string> = {
	'baby-moving-less': 'The line that it calls is staffed day and night, and decides.',
	'cannot-tell-which-medicine': 'Nothing has been taken yet.',
	'equipment-broken': 'It is about a thing, and not about a body.',
	'no-safe-way-at-home': 'It is about a home, and names a team that is there at night.',
	'pressure-mark': 'A sore that opens is another sign, at once.',
	'unsafe-task-at-work': 'It is about a task, which stops.',
};

const HIGHER = /\b999\b|A&E|\bring at once\b/i;

const signs = [...readLibrary().dangerSigns.values()];
const mild = signs.filter(({ level }) => level !== 'now');

/** Crisis help, with 999 in it, hangs under a sign that names suicide. */
const saysMore = mild.filter(
	({ call, crisis, meanwhile = '' }) => crisis === true || HIGHER.test(`${call} ${meanwhile}`),
);

test('a sign for today or at once says when it has become an emergency, or why it need not', () => {
	const silent = mild.filter((sign) => !saysMore.includes(sign)).map(({ name }) => name);
	expect(mild.length).toBeGreaterThan(50);
	expect(silent.toSorted()).toEqual(Object.keys(needNone).toSorted());
});
