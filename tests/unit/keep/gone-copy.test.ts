import { expect, test } from 'vitest';
import { isGone } from '#lib/keep/gone-copy.ts';

const withdrawn = [{ code: '2917', slug: 'saving-energy' }];
const ask = (path: string, html = '') =>
	isGone({ url: `https://example.org${path}`, html }, withdrawn);

test.each([
	'/guides/saving-energy/',
	'/cy/guides/saving-energy/',
	'/guides/saving%2Denergy/',
	'/%67uides/saving-energy/',
	'/guides//saving-energy/',
	'//guides///saving-energy//',
	'/r/?2534-2917',
	'/r/?2534%2D2917',
])('a copy kept at %s goes with its guide', (path) => expect(ask(path)).toBe(true));

test.each(['/guides/pacing/', '/guides/not-saving-energy/', '/r/?2534', '/guides/%E0%A4%A/'])(
	'a copy kept at %s stays',
	(path) => expect(ask(path)).toBe(false),
);

test('a copy from before the folder was renamed goes by the code in it', () => {
	const html = '<article class="guide" data-guide="2917">';
	expect(ask('/guides/old-name/', html)).toBe(true);
	expect(ask('/guides/old-name/', html.replace('2917', '2534'))).toBe(false);
});
