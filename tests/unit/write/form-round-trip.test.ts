import { describe, expect, test } from 'vitest';
import { problemsOf } from '#lib/checks/index.ts';
import { readGuide } from '#lib/guide/guide-file.ts';
import { parseGuide } from '#lib/guide/parse-mdx.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { fieldOf, writeGuide } from '#lib/write/answers-to-guide.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { goodGuide } from '../../helpers/sample-library.ts';

const library = readLibrary();

describe.each(library.guides.map(({ slug, ...guide }) => [slug, guide] as const))(
	'%s opened in the form',
	(_, { file, topic, text }) => {
		const read = readAnswers(text, topic);
		if (!read) throw new Error('It cannot be read.');
		const made = writeGuide(read.answers, read.code);

		// A guide with, say, two lists of choices is sent to the editor instead.
		test.runIf(read.isWhole)('comes out again without an error', () => {
			const problems = problemsOf(readGuide(file, made.text, parseGuide), library);
			expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
		});

		test('and opened once more says the same', () =>
			expect(readAnswers(made.text, topic)?.answers).toEqual(read.answers));
	},
);

test('at least half of our guides fit the form whole', () => {
	const whole = library.guides.filter(({ text }) => readAnswers(text)?.isWhole);
	expect(whole.length / library.guides.length).toBeGreaterThanOrEqual(0.5);
});

test.each([
	['with a part that the form has no place for', '</Options>\n', '</Options>\n\nLost words.\n'],
	[
		'with a second list of choices',
		'<ForTheHelper>',
		'<Options title="More">\n\n</Options>\n\n<ForTheHelper>',
	],
	['that has been checked', 'checked: []', 'checked:\n  - name: A Name'],
])('a guide %s is not whole in the form', (_, right, wrong) => {
	expect(goodGuide).toContain(right);
	expect(readAnswers(goodGuide)?.isWhole).toBe(true);
	expect(readAnswers(goodGuide.replace(right, wrong))?.isWhole).toBe(false);
});

test('who wrote it is a line each, with profession and number, and comes back so', () => {
	const by = 'Ann Example, occupational therapist, OT00001\na made-up group\nBen Example, nurse';
	const { text } = writeGuide({ ...readAnswers(goodGuide)?.answers, by }, '2917');
	expect(text).toContain(
		'- name: "Ann Example"\n      profession: "occupational therapist"\n      hcpc: "OT00001"',
	);
	expect(readAnswers(text)?.answers['by']).toBe(by);
});

test.each([
	['no facts', 'Only words.'],
	['facts that cannot be read', '---\ntitle: "half\n---\n'],
])('a file with %s cannot be opened', (_, text) => expect(readAnswers(text)).toBeUndefined());

test.each([
	['a fact', { today: 'x'.repeat(130) }, '120 letters', 'today'],
	[
		'a line of a list',
		{ 'checkFirst.notFor': `you\n${'x'.repeat(170)}` },
		'160',
		'checkFirst.notFor',
	],
	[
		'a source',
		{ 'source.2.title': 'A page', 'source.2.url': 'http://x.org' },
		'https',
		'source.2.url',
	],
	[
		'a setting',
		{ 'option.1.name': 'One', 'option.1.cost': 'free' },
		'setting effort',
		'option.1.effort',
	],
	['the words', { words: 'Write <5 here.' }, 'less than', 'words'],
])('a problem in %s leads to its field', (_, answers, says, field) => {
	const made = writeGuide({ title: 'A title', topic: 'daily-activities', ...answers }, '1551');
	const problems = problemsOf(readGuide(made.file, made.text, parseGuide), library);
	const mine = problems.filter((one) => `${one.says} ${one.fix}`.includes(says));
	expect(mine.map((one) => fieldOf(one, made))).toContain(field);
});
