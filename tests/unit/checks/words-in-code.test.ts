import { expect, test } from 'vitest';
import { turnsAway } from '#lib/checks/signs/standing-lines.ts';
import { dosesIn } from '#lib/checks/words/doses-and-brands.ts';
import { forAuthors } from '#lib/words/for-authors.ts';
import { insideWords } from '#lib/words/for-inside-guides.ts';
import { dangerTexts } from '#lib/words/danger-signs.ts';
import { keepFailed } from '#lib/words/keep-failed.ts';
import { words } from '#lib/words/index.ts';
import { codedTexts, namedTexts } from '#lib/words/named-texts.ts';
import { printFailed } from '#lib/words/print-failed.ts';
import { renewedWords } from '#lib/words/renewed.ts';
import { worksheetWords } from '#lib/words/worksheets.ts';

const site = { words, forAuthors, insideWords, dangerTexts, keepFailed, printFailed, renewedWords };
const all = { ...site, worksheetWords };
const asked = (text: string) =>
	[...turnsAway(text, 1), ...dosesIn(text, 1)].map(([, says]) => `${text}: ${says}`);

test('no word of the site itself keeps somebody from help, or gives a dose', () => {
	const texts = [...namedTexts(all), ...codedTexts(all)];
	expect(texts.length).toBeGreaterThan(900);
	expect(texts.flatMap(({ text }) => asked(text))).toEqual([]);
	expect(asked('You need not ring 999. Take two pills.')).toHaveLength(2);
});
