import { expect, test } from 'vitest';
import { curlyQuotes } from '#lib/text/curly-quotes.ts';

test.each([
	['said words', 'Say: "I can." Wait.', 'Say: “I can.” Wait.'],
	['words at the start', '"One minute."', '“One minute.”'],
	['an apostrophe', "the chair's back", 'the chair’s back'],
	['in brackets', '("yes")', '(“yes”)'],
	['none', 'Sit down.', 'Sit down.'],
])('quotation marks of %s', (_, typed, shown) => expect(curlyQuotes(typed)).toBe(shown));
