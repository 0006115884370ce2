import { expect, test } from 'vitest';
import { oneFile } from '#tools/content/one-file.ts';

const files: Record<string, string> = {
	'/_astro/print.css': 'p{color:red;background:url(/_astro/dots.svg)}',
	'/_astro/dots.svg': '<svg/>',
	'/_astro/letters.woff2': 'letters',
};
const read = (address: string) =>
	Object.hasOwn(files, address) ? Buffer.from(files[address] ?? '') : undefined;
const page = `<html><head><meta http-equiv="Content-Security-Policy" content="script-src 'self'"><link rel="icon" href="/favicon.svg"><style>@font-face{src:url("/_astro/letters.woff2")}</style></head><body class="a"><img src="/_astro/dots.svg" alt="Dots"><a href="/plan/">Plan</a><a href="#end">End</a><a href="tel:999">999</a><script type="module" src="/_astro/a.js"></script><link rel="stylesheet" href="/_astro/print.css" media="print"></body></html>`;
const made = oneFile(page, 'https://made-up.test', read, 'A preview.');
const inside = (text: string, type: string) =>
	`data:${type};base64,${Buffer.from(text).toString('base64')}`;

test('drawings, letters and sheets of styles are in the file', () => {
	expect(made).toContain(`<img src="${inside('<svg/>', 'image/svg+xml')}" alt="Dots">`);
	expect(made).toContain(`src:url("${inside('letters', 'font/woff2')}")`);
	expect(made).toMatch(/<style media="print">p\{color:red;background:url\("data:image\/svg/);
});

test('it fetches nothing and runs nothing', () => {
	expect(made).not.toMatch(/<script|<link|Content-Security-Policy| src="(?!data:)|url\(["']?\//);
});

test('links lead to the site, within the page, and to a number, as before', () => {
	expect(made).toContain('href="https://made-up.test/plan/"');
	expect(made).toContain('href="#end"');
	expect(made).toContain('href="tel:999"');
});

test('it says first of all what it is', () => {
	expect(made).toMatch(/<body class="a"><p style="[^"]+">A preview\.<\/p>/);
});
