import { expect, test } from 'vitest';
import { readLibrary } from '#tools/content/read-library.ts';

/*
 * A line that says which leg or stick goes first loads the weaker leg. Whoever may put no weight on it, and reads
 * that line alone, is told so in it.
 */
const ORDER = /\b(?:stronger leg (?:goes )?(?:up )?first|stick (?:down )?first)\b/i;
const SPARES = /\bno weight\b|\bnot to put weight\b|\bbeen shown\b/i;

const lines = readLibrary().guides.flatMap(({ slug, text }) =>
	text
		.slice(text.indexOf('\n---\n'))
		.split('\n')
		.filter((line) => ORDER.test(line))
		.map((line) => [slug, line] as const),
);

test('guides say which leg goes first on stairs and at kerbs', () => {
	expect(new Set(lines.map(([slug]) => slug)).size).toBeGreaterThan(2);
	expect(lines.length).toBeGreaterThan(4);
});

test.each(lines)('%s spares a leg that may take no weight: %s', (_, line) => {
	expect(line).toMatch(SPARES);
});
