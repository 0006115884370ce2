import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What each layer may import. Parts alone may ask the catalogue, for what is kept once. */
const mayImport: Record<string, RegExp> = {
	lib: /^(#lib\/|zod$|lean-qr$|yaml$|mdast$|satteri$|syllable$|flesch-kincaid$|minisearch$|mdast-util-|micromark-extension-)/,
	browser: /^(#lib\/|#browser\/|\.\/|minisearch$)/,
	catalogue:
		/^(#lib\/|#catalogue|\.\.\/\.\.\/content\/|\.\.\/settings\.ts$|astro:content$|satteri$|yaml$|\.\/)/,
	'components/parts': /^(#lib\/|#components\/|#catalogue(\/pictures\.ts)?$|\.\/|zod$)/,
	components: /^(#lib\/|#components\/|#browser\/|#catalogue(\/pictures\.ts)?$|\.\/|zod$)/,
	layouts: /^(#lib\/|#components\/|#layouts\/|#browser\/|\.\.\/styles\/|astro$)/,
	'tools/bench':
		/^(node:|#lib\/|#tools\/|\.\/[a-z-]+\.ts$|yaml$|sirv$|dictionary-en-gb$|@playwright\/test$)/,
	pages:
		/^(#lib\/|#components\/(parts|worksheets|cards|authors)\/|#layouts\/|#catalogue|astro:content$|astro$)/,
	tools:
		/^(node:|#lib\/|#tools\/|\.\/|(\.\.\/)+settings\.ts$|yaml$|satteri|nspell$|dictionary-en-gb$|syllable$|flesch-kincaid$|sirv$|zod$|astro\/loaders$|@playwright\/test$|lightningcss$|postcss$|@napi-rs\/canvas$|subset-font$)/,
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|js|astro)$/.test(file))
	.map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

const layerOf = (file: string) =>
	Object.keys(mayImport).find((layer) => file.startsWith(`${layer}/`));

test.each(files.map(({ file, text }) => [file, text] as const))(
	'%s imports only what its layer may',
	(file, text) => {
		const allowed = mayImport[layerOf(file) ?? ''];
		if (!allowed) return;
		const imports = [
			...text.matchAll(
				/^\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm,
			),
		].map(([, from, bare]) => from ?? bare ?? '');
		expect(imports.filter((name) => !allowed.test(name))).toEqual([]);
	},
);

test('only browser/ touches the reader’s device', () => {
	const touching = files
		// The bench runs some of its functions inside the pages that it measures.
		.filter(({ file }) => !/^(browser|tools\/bench)\//.test(file))
		.filter(({ text }) =>
			/\b(document\.(query|create|body|addEvent|getElement|documentElement)|window\.|localStorage|sessionStorage|navigator\.)/.test(
				text,
			),
		);
	expect(touching.map(({ file }) => file)).toEqual([]);
});

test('only tools/ reads the disk, and lib/ has no clock', () => {
	const outside = files.filter(({ file }) => !file.startsWith('tools/'));
	expect(outside.filter(({ text }) => /from 'node:/.test(text)).map(({ file }) => file)).toEqual(
		[],
	);
	const clocked = files.filter(
		({ file, text }) => file.startsWith('lib/') && /new Date\(\)|Date\.now\(\)/.test(text),
	);
	expect(clocked.map(({ file }) => file)).toEqual([]);
});
