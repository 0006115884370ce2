import { expect, test } from 'vitest';
import {
	shortClassNames,
	withShortClasses,
	withShortSelectors,
} from '#tools/build/pages/short-class-names.ts';

const SHEET =
	'@layer components{.row{top:0}.a>.px-4{top:1px}}@layer utilities{.mt-0\\.5{top:2px}.px-4{top:3px}.md\\:py-3{top:4px}.font-bold{top:5px}}';

const names = (elsewhere = '') => Object.fromEntries(shortClassNames(SHEET, elsewhere));

test('each utility class gets a short name that no other class has', () => {
	expect(names()).toEqual({ 'mt-0.5': 'b', 'px-4': 'c', 'md:py-3': 'd', 'font-bold': 'e' });
});

test.each([
	['a script', 'line.className="my-6 font-bold"', 'font-bold'],
	['another sheet', String.raw`@media print{.md\:py-3 b{top:0}}`, 'md:py-3'],
])('a class that %s names too keeps its name', (_, elsewhere, kept) => {
	expect(names(elsewhere)).not.toHaveProperty([kept]);
	expect(Object.keys(names(elsewhere))).toHaveLength(3);
});

test('a longer word that begins or ends alike is another name', () => {
	expect(names('"font-bolder px-40 -px-4"')).toHaveProperty('px-4');
});

test('no short name is one that a script says', () => {
	const many = Array.from({ length: 40 }, (_, index) => `.py-${index}{top:0}`).join('');
	const short = shortClassNames(`@layer utilities{${many}}`, 'find(".ab")');
	expect(new Set(short.values()).size).toBe(40);
	expect([...short.values()]).not.toContain('ab');
});

test('the rules and the elements of a page get the same short names, and words none', () => {
	const short = shortClassNames(SHEET, '');
	expect(withShortSelectors('.a>.px-4,.md\\:py-3:hover{top:.5rem}', short)).toBe(
		'.a>.c,.d:hover{top:.5rem}',
	);
	expect(
		withShortClasses('<p id="px-4" class="row px-4 mt-0.5" data-a="1 > 0">px-4</p>', short),
	).toBe('<p id="px-4" class="row c b" data-a="1 > 0">px-4</p>');
});
