import { expect, test } from 'vitest';
import { copiedMark } from '#lib/checks/body/copied-marks.ts';
import { furnitureIn } from '#lib/checks/body/page-furniture.ts';
import { typedList } from '#lib/checks/body/typed-lists.ts';
import { onThisSite } from '#lib/checks/body/guide-links.ts';

test.each([
	'Last updated: 3 June 2022.',
	'Next review due: 12 May 2024',
	'Published 4 March 2020',
	'Page 3 of 7',
	'Skip to main content',
	'Table of contents',
	'Was this page useful?',
	'Share this page',
	'Back to top',
	'Accept all cookies',
	'Home > Health A to Z > Burns',
	'Related articles',
	'5 minute read',
	'Advertisement',
])('“%s” is of another page', (line) => {
	expect(furnitureIn(`Sit down.\n${line}`)).toBe(line);
});

test.each([
	'The kettle was last checked in May 2021.',
	'Next, sit down.',
	'Search the drawer for a mat.',
	'Share the work with a neighbour.',
	'Print it.',
	'Jobs',
	'Help',
	'Go home.',
])('“%s” may be of a guide', (line) => expect(furnitureIn(line)).toBeUndefined());

test.each([
	['• put it down', 'copied from Word'],
	['o\tput it down', 'copied from Word'],
	['-put it down\n-press', 'needs a space'],
	['a. put it down', 'make no list'],
	['(b) put it down', 'make no list'],
	['ii) put it down', 'make no list'],
	['(1) put it down', 'make no list'],
	['1 put it down\n2 press', 'make no list'],
])('%s is a list that was typed', (words, says) => {
	expect(typedList(words)?.[0]).toContain(says);
});

test.each(['1 cup is enough.', 'A cup is enough.', 'I can. So can you.', '999 is free.'])(
	'%s is no list',
	(words) => expect(typedList(words)).toBeUndefined(),
);

test.each([
	['Burns are common.[1][2]', '[1][2]'],
	['Burns are common.[citation needed]', '[citation needed]'],
	['Burns are common.¹', '¹'],
	['Burns are common. (1)', '(1)'],
	['Burns are common (Smith and Jones, 2019).', '(Smith and Jones, 2019)'],
	['Burns are common (NICE, 2023).', '(NICE, 2023)'],
])('%s holds a mark of another page', (words, mark) => {
	expect(copiedMark(words)?.[0]).toContain(`“${mark}”`);
});

test.each(['See [one](/guides/one/).', 'It is 20 to 30 cm (8 inches).', 'It began (in May 2019).'])(
	'%s holds none',
	(words) => expect(copiedMark(words)).toBeUndefined(),
);

test.each([
	['http://localhost:4321/guides/one-hand/', '/guides/one-hand/'],
	['localhost:4321/guides/one-hand/', '/guides/one-hand/'],
	['http://192.168.1.7:4321/worksheets/', '/worksheets/'],
	['file:///C:/work/content/guides/daily/one-hand/en.mdx', '/guides/one-hand/'],
	[String.raw`C:\work\one-hand\en.mdx`, '/guides/one-hand/'],
	['../one-hand/en.mdx', '/guides/one-hand/'],
	['https://github.com/a/b/blob/main/content/guides/daily/one-hand/en.mdx', '/guides/one-hand/'],
	['https://www.nhs.uk/guides/', undefined],
	['/guides/one-hand/', undefined],
])('a link to %s', (url, meant) => expect(onThisSite(url)).toBe(meant));
