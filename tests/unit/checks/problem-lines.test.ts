import { expect, test } from 'vitest';
import type { Problem } from '#lib/checks/problem.ts';
import {
	annotationFor,
	inReadingOrder,
	lineFor,
	summaryFor,
	totalLine,
} from '#lib/checks/problem-lines.ts';

const problem = (parts: Partial<Problem> = {}): Problem => ({
	file: 'content/guides/a/b/en.mdx',
	line: 3,
	level: 'error',
	says: 'It is 100% wrong.',
	fix: 'Write <Steps>.',
	...parts,
});

test('a problem stands on one line', () => {
	expect(lineFor(problem())).toBe('content/guides/a/b/en.mdx:3: It is 100% wrong. Write <Steps>');
	expect(lineFor(problem({ level: 'warning' }))).toContain(':3: (advice) It');
});

test.each([
	['a tag', 'Write <Source number="1" />.', 'Write <Source number="1" />'],
	['a quotation mark', 'Write name="gas-smell".', 'Write name="gas-smell"'],
	['an address', 'Write /guides/kitchen/.', 'Write /guides/kitchen/'],
	['a link', 'Write [words](https://example.org).', 'Write [words](https://example.org)'],
	['a day', 'Write 2027-11-22.', 'Write 2027-11-22'],
	['a list', 'Write checked: [].', 'Write checked: []'],
	['a file', 'Name it en.mdx.', 'Name it en.mdx'],
	['plain words', 'Take it out.', 'Take it out.'],
	['a word in curly marks', 'Write “often free”.', 'Write “often free”.'],
	['a question', 'Did you mean kitchen?', 'Did you mean kitchen?'],
])('no stop is copied with %s', (_, fix, told) => {
	expect(lineFor(problem({ fix }))).toBe(`content/guides/a/b/en.mdx:3: It is 100% wrong. ${told}`);
});

test('GitHub is told beside the line', () => {
	expect(annotationFor(problem({ file: 'a,b:c.mdx' }))).toBe(
		'::error file=a%2Cb%3Ac.mdx,line=3::It is 100%25 wrong. Write <Steps>',
	);
});

test('changed files come first, then each file from top to bottom', () => {
	const typed = [
		problem({ file: 'b', line: 9 }),
		problem({ file: 'a' }),
		problem({ file: 'b', line: 2 }),
	];
	const order = inReadingOrder(typed, ['b']).map(({ file, line }) => `${file}${line}`);
	expect(order).toEqual(['b2', 'b9', 'a3']);
});

test('the total keeps apart what must be mended', () => {
	expect(totalLine(1, [problem(), problem({ level: 'warning' })])).toBe(
		'1 guide: 1 to mend, 1 to think about.',
	);
});

test('the summary runs nothing that an author typed', () => {
	expect(summaryFor(2, [problem({ says: '<script> and ![x](y).' })])).toContain(
		'- line 3: &lt;script> and \\!\\[x\\](y). Write &lt;Steps>',
	);
});
