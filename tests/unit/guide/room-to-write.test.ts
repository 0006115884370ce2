import { expect, test } from 'vitest';
import { isForm, withRoomToWrite } from '#lib/guide/room-to-write.ts';

const blank = '<span class="blank">____</span>';
const toEnd = '<span class="blank to-end">____</span>';

test.each([
	['at its end', '<li>We ring ____</li>', `<li>We ring ${toEnd}</li>`],
	['within', '<li>I rested ____ times</li>', `<li>I rested ${blank} times</li>`],
	['both', '<li>At ____ with ____\n</li>', `<li>At ${blank} with ${toEnd}\n</li>`],
	['in a loose list', '<li>\n<p>At ____</p>\n</li>', `<li>\n<p>At ${toEnd}</p>\n</li>`],
	['none', '<li>I have a __firm__ chair</li>', '<li>I have a __firm__ chair</li>'],
])('a line with a blank %s', (_, html, marked) => {
	expect(withRoomToWrite(html)).toBe(marked);
});

test.each([
	['each line ends with a blank', '<ul><li>By day ____</li><li>At ____, by ____</li></ul>', true],
	['a line is ticked', '<ul><li>By day ____</li><li>The rug is gone</li></ul>', false],
	['a line goes on after its blank', '<ul><li>I rested ____ times</li></ul>', false],
])('where %s', (_, html, is) => {
	expect(isForm(html)).toBe(is);
});
