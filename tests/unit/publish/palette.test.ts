import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mark } from '#lib/facts/topic-icons.ts';
import { readPalette } from '#lib/publish/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const { light, dark } = readPalette(tokens);

describe('the palette', () => {
	test('has each colour for light and for dark', () => {
		const names = new Set([...tokens.matchAll(/--color-([\w-]+):/g)].map(([, name = '']) => name));
		expect(names.size).toBeGreaterThan(10);
		for (const name of names) expect([light(name), dark(name)], name).toHaveLength(2);
	});

	test('says which colour is missing', () => {
		expect(() => light('gold')).toThrow('no colour named gold');
	});

	test('is the icon’s, whose line is our mark', () => {
		const icon = readFileSync('public/favicon.svg', 'utf8');
		expect(icon.match(/#[\da-f]+/gi)).toEqual([light('paper'), light('press')]);
		expect(icon).toContain(`d="${mark}"`);
	});

	test('is that of the site on a home screen', () => {
		const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as object;
		expect(manifest).toMatchObject({
			background_color: light('paper'),
			theme_color: light('paper'),
		});
	});
});
