import { expect, test } from 'vitest';
import { papersFor, type Paper } from '#lib/hand-over/papers.ts';

test.each<[string, Record<Paper, number>, Paper[]]>([
	['on one side of the small one', { a5: 1, a4: 1 }, ['a5', 'a4']],
	['on both its sides', { a5: 2, a4: 1 }, ['a5', 'a4']],
	['on a second small sheet, which would be lost', { a5: 3, a4: 2 }, ['a4']],
	['on several large sheets', { a5: 8, a4: 5 }, ['a4']],
])('a slip that ends %s is offered %j', (_, sides, offered) => {
	expect(papersFor((paper) => sides[paper])).toEqual(offered);
});
