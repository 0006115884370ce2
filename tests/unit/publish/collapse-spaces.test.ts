import { expect, test } from 'vitest';
import { collapseSpaces } from '#lib/publish/collapse-spaces.ts';

test('spaces that nobody sees go, and words stay apart', () => {
	expect(collapseSpaces('<ul> <li>\n one <b>two</b>  three   </li><li> four </li> </ul>')).toBe(
		'<ul><li>one <b>two</b> three</li><li>four</li></ul>',
	);
	expect(collapseSpaces('<p> <a href="/">one</a>\n<a href="/">two</a> </p>')).toBe(
		'<p><a href="/">one</a> <a href="/">two</a></p>',
	);
});

test('a setting keeps its lines, and so does what is typed or run', () => {
	for (const html of [
		'<html data-sheet-foot="one\n  two > three">',
		'<pre> a\n\n b </pre>',
		'<textarea>\n one\n  two</textarea>',
		'<style>a  { color: red }</style>',
		'<script type="application/json">{ "a":  1 }</script>',
	])
		expect(collapseSpaces(html)).toBe(html);
});

test('a space that does not break stays', () => {
	expect(collapseSpaces('<p>20\u00a0 minutes</p>')).toBe('<p>20\u00a0 minutes</p>');
});
