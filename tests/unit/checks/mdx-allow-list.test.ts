import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { mdxAllowList } from '#lib/checks/mdx-allow-list.ts';
import { goodGuide } from '../../helpers/sample-library.ts';
import { codeMistakes } from '../../content/bad/code.ts';

function build(text: string, frontmatter: object = { title: 'Words' }): string {
	const { code } = mdxToJs(text, {
		mdastPlugins: [mdxAllowList],
		data: { astro: { frontmatter } } as never,
	});
	return code;
}

test('a good guide is built', () => {
	expect(build(goodGuide)).toContain('TryThisFirst');
});

describe('the build refuses code, even where nobody ran the check', () => {
	const runs = codeMistakes.filter(({ mistake }) => mistake !== 'one curly bracket');
	test.each(runs.map(({ mistake, right, wrong }) => [mistake, right, wrong]))(
		'%s',
		(_, right, wrong) => {
			expect(() => build(goodGuide.replace(right, () => wrong))).toThrow();
		},
	);

	test.each([
		['an import', 'import x from "./evil.mjs"'],
		['an export', 'export const x = 1'],
		['an expression', 'One {1 + 1} two.'],
		['a data address', '[x](data:text/html,hello)'],
		['a part of a part', '<Steps.Evil title="x" />'],
		['a nameless part', '<>x</>'],
	])('%s', (_, text) => {
		expect(() => build(text)).toThrow(/A guide:1: /);
	});

	test('a layout among the facts, which Astro would fetch and run', () => {
		expect(() => build('Words.', { title: 'Words', layout: 'data:text/javascript,1' })).toThrow(
			'There is no fact called layout. Take it out.',
		);
	});

	test('facts that Astro takes for words', () => {
		expect(() => build('title: Words', {})).toThrow('Astro cannot tell the facts from the words.');
	});
});
