import { expect, test } from 'vitest';
import type { Passage } from '#lib/guide/passages.ts';
import { readingOf } from '#lib/text/reading-grade.ts';
import { countWords, sentencesIn } from '#lib/text/sentences.ts';

const passage = (text: string, kind: Passage['kind'] = 'paragraph'): Passage => ({
	kind,
	line: 10,
	text,
});

test.each([
	['two plain ones', 'Sit down. Wait.', ['Sit down.', 'Wait.']],
	['a question and its answer', 'Is it high? Then lower it.', ['Is it high?', 'Then lower it.']],
	['a stop inside quotation marks', 'Say "Stop." Then wait.', ['Say "Stop."', 'Then wait.']],
	['a figure that begins one', 'Wait. 2 minutes will do.', ['Wait.', '2 minutes will do.']],
	['a part of a number', 'Use 2.5 litres a day.', ['Use 2.5 litres a day.']],
	['a short form', 'Ask Dr. Smith today.', ['Ask Dr. Smith today.']],
	['a list item without a stop', 'wear flat shoes', ['wear flat shoes']],
	['a line to write on', '____', []],
])('sentences: %s', (_, text, sentences) => {
	expect(sentencesIn(passage(text)).map(({ text }) => text)).toEqual(sentences);
});

test('a sentence knows its line', () => {
	expect(sentencesIn(passage('One here.\nTwo there.')).map(({ line }) => line)).toEqual([10, 11]);
});

test.each([
	['lines to write on', 'I made ____ cups', 3],
	['dashes without spaces', 'here–there', 2],
	['an apostrophe', 'don’t', 1],
	['a figure', '20 cm', 2],
])('words are counted: %s', (_, text, count) => expect(countWords(text)).toBe(count));

test('headings are counted, and not scored', () => {
	const alone = readingOf([passage('Sit down now.')]);
	const headed = readingOf([
		passage('Extraordinarily complicated', 'heading'),
		passage('Sit down now.'),
	]);
	expect(headed.words).toBe(alone.words + 2);
	expect(headed.grade).toBe(alone.grade);
});

test('short words in short sentences have a lower grade than long ones', () => {
	const easy = readingOf([passage('Put both feet flat. Lean forward. Push down.')]);
	const hard = readingOf([
		passage('Appropriate positioning facilitates independent mobilisation from seating.'),
	]);
	expect(easy.grade).toBeLessThan(3);
	expect(hard.grade).toBeGreaterThan(12);
});

test('a bullet without a stop does not run into the next', () => {
	const items = ['keep the floor dry', 'turn on the light', 'wear flat shoes'];
	expect(readingOf(items.map((text) => passage(text, 'item'))).sentenceLength).toBeCloseTo(11 / 3);
});
