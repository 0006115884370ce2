import { expect, test } from 'vitest';
import { textsAt } from '#lib/facts/fact-at.ts';
import { readLibrary } from '#tools/content/read-library.ts';

/** Who drinks more, or is to drink less: whoever drinks heavily and stops at that may have a fit. */
const SPEAKS =
	/\byou (?:drink|are drinking) (?:more|to)\b|\bdrinking more\b|\b(?:less|not drink|dull grief with)\b[^.]*\b(?:alcohol|drink)\b/i;
const WARNS = /\bdo not stop (?:drinking )?suddenly\b|\bbefore you stop\b/i;

const guides = readLibrary().guides.map(({ slug, text, front }) => {
	const shown = ['stop', 'watch'].flatMap((list) => textsAt(front.values, ['checkFirst', list]));
	return { slug, words: text.slice(text.indexOf('\n---\n')), signs: shown.map(([name]) => name) };
});
const speaking = guides.filter(({ words }) => SPEAKS.test(words));

test('some guides speak of drinking more or less', () => {
	expect(speaking.length).toBeGreaterThan(8);
});

test.each(speaking.map((guide) => [guide.slug, guide] as const))(
	'%s says that heavy drinkers do not stop suddenly',
	(_, { words }) => expect(words).toMatch(WARNS),
);

test.each(
	speaking
		.filter(({ words }) => /\bdrink(?:ing)? more\b/i.test(words))
		.map(({ slug, signs }) => [slug, signs] as const),
)('%s, which speaks of drinking more, shows the sign of stopping', (_, signs) => {
	expect(signs).toContain('alcohol-withdrawal');
});
