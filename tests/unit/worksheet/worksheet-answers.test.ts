import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, readAnswers, writeAnswers } from '#lib/worksheet/worksheet-answers.ts';

const file = (changes: object) =>
	JSON.stringify({
		keepDoing: 'worksheet',
		version: 1,
		sheet: 'if-i-fall',
		answers: { name: ['Ann'] },
		...changes,
	});

const fieldName = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}(?:\.[1-9])?$/);
const anyAnswers = fc.uniqueArray(fc.tuple(fieldName, fc.array(fc.string({ unit: 'binary' }))), {
	selector: ([name]) => name,
});

test('whatever is written is read back, word for word', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const written = writeAnswers('if-i-fall', new Map(answers));
			expect(readAnswers(written, 'if-i-fall')).toEqual({ answers: new Map(answers) });
		}),
	);
});

test('no text of any kind stops the page', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			expect(readAnswers(text, 'if-i-fall')).toHaveProperty('fault');
		}),
	);
});

test('a file of version 1, as readers have it, is read for good', () => {
	const text =
		'{"keepDoing":"worksheet","version":1,"sheet":"if-i-fall","answers":{"call":["mobile","bang"],"name.1":["Ann"]}}';
	expect(readAnswers(text, 'if-i-fall')).toEqual({
		answers: new Map([
			['call', ['mobile', 'bang']],
			['name.1', ['Ann']],
		]),
	});
});

test('half a letter, as a cut field leaves, is read as a sign that one was lost', () => {
	const text = file({ answers: { name: ['Ann \ud83d, 🙂'] } });
	expect(readAnswers(text, 'if-i-fall')).toEqual({
		answers: new Map([['name', ['Ann \ufffd, 🙂']]]),
	});
});

describe('a file is refused when it', () => {
	test.each([
		['is empty', '', 'notOurs'],
		['is a web page with a script', '<script>alert(1)</script>', 'notOurs'],
		['is null', 'null', 'notOurs'],
		['is a list', '[]', 'notOurs'],
		['is someone else’s JSON', '{"version":1}', 'notOurs'],
		['has no version', file({ version: undefined }), 'notOurs'],
		['has a version that is a word', file({ version: '1' }), 'notOurs'],
		['has a version before the first', file({ version: 0 }), 'notOurs'],
		['is newer than we know', file({ version: 2 }), 'newer'],
		['is for another worksheet', file({ sheet: 'energy-week' }), 'otherSheet'],
		['has no answers', file({ answers: undefined }), 'notOurs'],
		['has a list of answers', file({ answers: [['name', ['Ann']]] }), 'notOurs'],
		['has a bare text for an answer', file({ answers: { name: 'Ann' } }), 'notOurs'],
		['has a number in an answer', file({ answers: { name: [1] } }), 'notOurs'],
		['has a field that no sheet could have', file({ answers: { '<b>': ['x'] } }), 'notOurs'],
		['is 10 MB', file({ answers: { name: ['x'.repeat(10_000_000)] } }), 'tooBig'],
		['is one letter too long', ' '.repeat(MOST_BYTES + 1), 'tooBig'],
	])('%s', (_, text, fault) => {
		expect(readAnswers(text, 'if-i-fall')).toEqual({ fault });
	});
});

test('a name that JavaScript keeps for itself does no harm', () => {
	const text = file({}).replace('{"name"', '{"__proto__":["x"],"name"');
	expect(readAnswers(text, 'if-i-fall')).toEqual({ fault: 'notOurs' });
	expect(({} as Record<string, unknown>)['0']).toBeUndefined();
});
