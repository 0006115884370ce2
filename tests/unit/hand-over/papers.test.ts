import { expect, test } from 'vitest';
import { papers, roomyPaper, type Paper } from '#lib/hand-over/papers.ts';

const tall = (heights: Partial<Record<Paper, number>>) => (paper: Paper) => heights[paper] ?? 1000;

test.each<[string, Paper, Partial<Record<Paper, number>>, Paper]>([
	['fits on the paper that was asked for', 'a6', { a6: papers.a6.height }, 'a6'],
	['takes both its sides', 'a6', { a6: papers.a6.height * 1.4 }, 'a6'],
	['needs the next larger', 'a6', { a6: 300, a5: 200 }, 'a5'],
	['needs A5 for the tall narrow one', 'dl', { dl: 400, a5: 200 }, 'a5'],
	['fits on none but A4', 'dl', { dl: 900, a5: 900, a4: 500 }, 'a4'],
	['fits on no paper at all', 'a6', {}, 'a4'],
])('a slip that %s goes on %s', (_, wanted, heights, used) => {
	expect(roomyPaper(wanted, tall(heights))).toBe(used);
});
