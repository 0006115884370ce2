import { expect, test } from 'vitest';
import { inWords, withWords } from '#lib/facts/translation/with-words.ts';

const facts = {
	title: 'Drinks',
	kind: 'care',
	lines: ['Drink as usual.', 'Ask your team.'],
	parts: [{ title: 'Welcome', minutes: 5 }],
	nations: { wales: '111' },
};

test('words take the place of those that stand there, and no other fact changes', () => {
	const words = {
		title: 'Diodydd',
		lines: ['Yfwch fel arfer.', 'Gofynnwch i’ch tîm.'],
		parts: [{ title: 'Croeso' }],
		nations: { wales: 'GIG 111' },
		kind: undefined,
		made: 'up',
	};
	expect(withWords(facts, words)).toEqual({
		...facts,
		title: 'Diodydd',
		lines: ['Yfwch fel arfer.', 'Gofynnwch i’ch tîm.'],
		parts: [{ title: 'Croeso', minutes: 5 }],
		nations: { wales: 'GIG 111' },
	});
});

test('what has no words in a language says that it is in English', () => {
	expect(inWords(facts, undefined)).toEqual({ ...facts, lang: 'en' });
	expect(inWords(facts, { title: 'Diodydd' })).not.toHaveProperty('lang');
});
