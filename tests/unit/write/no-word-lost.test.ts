import { describe, expect, test } from 'vitest';
import { sections } from '#lib/write/guide-fields.ts';
import { LATER_CHANGES, type Answers } from '#lib/write/form-answers.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { writeGuide } from '#lib/write/answers-to-guide.ts';

/** What a format could take for more than words. */
const ODD = [
	'He said "stop"',
	'"chest pain" at rest',
	'He said "stop',
	"it's 'so'",
	'# not a note',
	'with # inside',
	'key: word: word',
	'one, two, {three}, [four]',
	'[a, b',
	'{ a: b }',
	'-5 and -x',
	'? a question',
	'& and *stars* !bang %per @at `tick`',
	'&amp; &lt;b&gt; &quot;x&quot; &#34;',
	'a \\n b \\" c \\',
	'<b> & {x} : # ’ – é 👩 “curly”',
	'| > ~',
	...['1e3', '007', '0x1F', '1_000', '.inf', '12:30:45', '2026-12-01', '1990. A year'],
	...['yes', 'no', 'null', 'Null', 'true', 'on', 'off', '~', '=', '<<'],
];

/** Every field of the form with the same words; of fields that repeat, the first two. */
function everywhere(words: string): Answers {
	const all = sections.flatMap(({ fields, repeats }) =>
		fields.flatMap(({ name, kind }): [string, string][] => {
			const names = repeats ? [0, 1].map((at) => name.replace('.', `.${at}.`)) : [name];
			return names.map((one) => [
				one,
				kind === 'line' || kind === 'one' ? words : `${words}\n${words} too`,
			]);
		}),
	);
	const own = { topic: '', [LATER_CHANGES]: `2026-11-28: ${words}`, route: 'a-route' };
	const read = { 'source.0.read': 'reported by', 'source.1.read': 'live' };
	const cited = { 'evidence.0.sources': '1, 3', 'evidence.1.sources': words };
	return { ...Object.fromEntries(all), ...own, ...read, ...cited };
}

const readBack = (answers: Answers) => readAnswers(writeGuide(answers, '').text);

describe.each(ODD)('every field filled with %s', (words) => {
	const answers = everywhere(words);

	test('can be saved, and opens again the same', () => {
		const read = readBack(answers);
		expect(read?.isWhole).toBe(true);
		expect(read?.answers).toEqual({
			...answers,
			...{ code: '', checked: '', withdrawn: '', beingCorrected: '' },
			// A sign's name ends at its colon.
			'checkFirst.leftOut': (answers['checkFirst.leftOut'] ?? '').replaceAll(
				/^([^:\n]*?)\s*:\s*/gm,
				'$1: ',
			),
		});
	});
});

test.each([
	['by', 'Ann Lee, OT11111, OT22222'],
	['source.0.reportedBy', 'Age UK'],
	['source.0.year', '0999'],
	['evidence.0.sources', '1 and 3'],
	['opening', 'Para one.\n\nPara two.'],
	[LATER_CHANGES, 'no day, and no colon'],
	['readersWords', '1990. A year'],
])('%s filled with %s opens again the same', (name, words) => {
	expect(
		readBack({ [name]: words, [name.replace(/\w+$/, 'title')]: 'A title' })?.answers,
	).toMatchObject({ [name]: words });
});

test('a sign left out for another that stands in its place opens again the same', () => {
	const leftOut = 'lost-sight (stroke): It names sight too.\ncold-foot: It is not about feet.';
	const text = writeGuide({ 'checkFirst.leftOut': leftOut, title: 'A title' }, '').text;
	expect(text).toContain('{ sign: "lost-sight", shownBy: "stroke", why: "It names sight too." }');
	expect(readAnswers(text)?.answers['checkFirst.leftOut']).toBe(leftOut);
});

test('a note among the facts of a file stays in it', () => {
	const { text } = writeGuide({ title: 'One # two' }, '');
	const noted = text
		.replace('summary:', '# A note of my own\nsummary:')
		.replace('today: ""', 'today: "" # and another');
	const read = readAnswers(noted);
	expect(read?.isWhole).toBe(true);
	expect(writeGuide(read?.answers ?? {}, '').text).toContain(
		'# A note of my own\n# and another\n---',
	);
});
