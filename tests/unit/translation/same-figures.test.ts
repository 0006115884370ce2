import { expect, test } from 'vitest';
import { figuresDiffer } from '#lib/checks/translation/same-figures.ts';

test.each([
	['Ffoniwch 999 o fewn 10 munud.', 'Ring 999 within 10 minutes.', true],
	['O fewn 10 munud ffoniwch 999.', 'Ring 999 within ten minutes.', true],
	['Mae un ohonynt yn ddigon.', 'One of them is enough.', true],
	['Ffoniwch 111 o fewn 10 munud.', 'Ring 999 within 10 minutes.', false],
	['Ffoniwch 999.', 'Ring 999, then 111.', false],
	['Ffoniwch 999 ac wedyn 999.', 'Ring 999.', false],
	['Arhoswch 2 funud.', 'Wait ten minutes.', false],
])('“%s” of “%s” says the same numbers: %s', (words, english, isSame) => {
	expect(figuresDiffer(3, words, english)).toHaveLength(isSame ? 0 : 1);
});
