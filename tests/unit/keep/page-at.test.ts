import { expect, test } from 'vitest';
import { isPageAt } from '#lib/keep/page-at.ts';

const page = (own: string) =>
	`<head><link rel="canonical" href="https://example.org${own}"></head><main id="main">Words</main></html>`;
const DESK = '/guides/desk/';

test.each([
	['the guide itself', page(DESK), true],
	['the front door, in its place', page('/'), false],
	['the page that says that there is none', page('/404/'), false],
	['another guide', page('/guides/pacing/'), false],
	['half of the guide', page(DESK).slice(0, 90), false],
	['a page that does not say where it stands', '<main id="main"></main></html>', false],
])('whether %s stands at the address of a guide', (_, html, is) =>
	expect(isPageAt(html, DESK)).toBe(is),
);

test.each(['/guides//desk/', '/guides/d%65sk/'])('%s is the same place', (path) =>
	expect(isPageAt(page(DESK), path)).toBe(true),
);
