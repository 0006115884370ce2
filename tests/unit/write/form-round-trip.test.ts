import { describe, expect, test } from 'vitest';
import { problemsOf } from '#lib/checks/problems-of.ts';
import { readGuide } from '#lib/guide/guide-file.ts';
import { parseGuide } from '#lib/guide/parse-mdx.ts';
import { readFrontMatter } from '#lib/guide/front-matter.ts';
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

		test('comes out again whole and without an error', () => {
			expect(read.isWhole).toBe(true);
			const problems = problemsOf(readGuide(file, made.text, parseGuide), library);
			expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
		});

		test('and opened once more says the same', () =>
			expect(readAnswers(made.text, topic)?.answers).toEqual(read.answers));
	},
);

const words = (text: string) => readAnswers(text)?.answers ?? {};

test.each([
	[
		'with words between its parts',
		'</Options>\n',
		'</Options>\n\nMore words.\n',
		'afterOptions',
		'More words.',
	],
	[
		'with a second list of choices',
		'<ForTheHelper>',
		'<Options title="More">\n\n- One\n\n</Options>\n\n<ForTheHelper>',
		'afterEquipment',
		'<Options title="More">\n\n- One\n\n</Options>',
	],
	[
		'with words below its last part',
		'</IfNotWorked>\n',
		'</IfNotWorked>\n\nThe end.\n',
		'afterAll',
		'The end.',
	],
])('a guide %s opens whole, and they stand in a field', (_, right, wrong, name, held) => {
	const text = goodGuide.replace(right, () => wrong);
	expect(text).not.toBe(goodGuide);
	expect(readAnswers(text)?.isWhole).toBe(true);
	expect(words(text)[name]).toBe(held);
	expect(words(writeGuide(words(text), '1551').text)).toEqual(words(text));
});

test('words above its first part would be lost, so it is not opened', () => {
	const text = goodGuide.replace('<TryThisFirst>', 'Above.\n\n<TryThisFirst>');
	expect(readAnswers(text)?.isWhole).toBe(false);
});

test('what nobody types in the form comes out as it was: code, checks, and that it was taken down', () => {
	const checked =
		'checked:\n  - { name: A Name, role: OT, on: 2026-02-01, words: 0123456789abcdef0123456789abcdef01234567 }';
	const gone = 'withdrawn: { on: 2026-03-01, why: "Old: made up." }\nreviewBy:';
	const text = goodGuide.replace('checked: []', checked).replace('reviewBy:', gone);
	const read = readAnswers(text);
	expect(read?.isWhole).toBe(true);
	const facts = (typed: string) => readFrontMatter(typed).values as Record<string, unknown>;
	const made = facts(writeGuide(read?.answers ?? {}, '').text);
	for (const fact of ['code', 'checked', 'withdrawn'])
		expect(made[fact], fact).toEqual(facts(text)[fact]);
});

test('a guide of ours keeps its folder, whatever its title', () => {
	const made = writeGuide({ title: 'Another title', topic: 'work', folder: 'kitchen' }, '');
	expect(made).toMatchObject({ slug: 'kitchen', isOurs: true });
	expect(made.file).toBe('content/guides/work/kitchen/en.mdx');
	expect(writeGuide({ title: 'Another title' }, '').isOurs).toBe(false);
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
