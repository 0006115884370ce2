import { describe, expect, test } from 'vitest';
import { downlevelStylesheet } from '#tools/build/downlevel-stylesheet.ts';

describe('the sheet for old browsers', () => {
	test.each([
		['layers, in their order', '@layer base{a{top:1px}}@layer utilities{.b{top:2px}}', '@layer'],
		['nesting', '.a{top:1px;& b{top:2px}}', '&'],
		['ranges', '@media (width>=48rem){.a{top:1px}}', '>='],
		[
			'registered properties',
			'@property --tw-border-style{syntax:"*";inherits:false;initial-value:solid}.a{border-style:var(--tw-border-style)}',
			'--tw-',
		],
	])('has no %s', (_, sheet, newer) => {
		const plain = downlevelStylesheet(sheet);
		expect(plain).not.toContain(newer);
		expect(plain).toContain('.');
	});

	test('keeps what a registered property stood for', () => {
		const sheet =
			'@property --tw-border-style{syntax:"*";inherits:false;initial-value:solid}.a{border-style:var(--tw-border-style)}';
		expect(downlevelStylesheet(sheet)).toBe('.a{border-style:solid}');
	});

	test('gives an old browser a colour that it knows, before the new one', () => {
		expect(downlevelStylesheet('.a{color:oklch(40% .1 180)}')).toMatch(/^\.a\{color:#[0-9a-f]{6};/);
	});

	test('stops at a class that old browsers cannot follow, and says what to write', () => {
		const sheet = '.a{translate:var(--tw-translate-x)}';
		expect(() => downlevelStylesheet(sheet)).toThrow('Write it as [translate:…] in the component.');
	});
});
