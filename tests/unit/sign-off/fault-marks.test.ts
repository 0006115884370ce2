import { expect, test } from 'vitest';
import { marksIn, straysIn } from '#lib/sign-off/fault-marks.ts';

const GUIDE = 'content/guides/daily-life/pacing/en.mdx';
const TABLE = 'content/danger-signs/sign-off.yaml';
const days = { day: '2026-11-20', today: '2026-11-22' };
const guide = (facts: string) => `---\ncode: "2917"\n${facts}\n---\nWords.\n`;
const whole = 'withdrawn:\n  on: 2026-11-19\n  why: Made up.';

test.each([
	['a day that is none', 'withdrawn: { on: soon }', '2026-11-20'],
	['no day', 'withdrawn: true', '2026-11-20'],
	['nothing', 'withdrawn:', '2026-11-20'],
	['a day to come', 'beingCorrected: { on: 2099-01-01 }', '2026-11-20'],
	['a day after its commit', 'beingCorrected: { on: 2026-11-21 }', '2026-11-21'],
	['its day', 'beingCorrected: { on: 2026-11-19 }', '2026-11-19'],
])('a mark with %s counts as of a day on which it was there', (_, facts, on) => {
	expect(marksIn(GUIDE, guide(facts), days)).toEqual([
		{ name: 'pacing', on },
		{ name: '2917', on },
	]);
});

test.each([
	['a slipped code', guide(whole).replace('2917', '4352')],
	['a code without quotation marks', guide(whole).replace('"2917"', '2917')],
	['no code', guide(whole).replace('code: "2917"\n', '')],
	['two dashes below its facts', guide(whole).replace('\n---\nWords', '\n--\nWords')],
	[
		'two dashes there, and a rule of three among its words',
		`${guide(whole).replace('\n---\nWords', '\n--\nWords')}\n---\n`,
	],
	['an empty line above its facts', `\n${guide(whole)}`],
	['two dashes above its facts', guide(whole).replace('---', '--')],
	['its --- lines a line too high', `---\ncode: "2917"\n---\n${whole}\nWords.\n`],
	['a capital in the fact', guide(whole.replace('w', 'W'))],
	[
		'the fact in another fact',
		guide(`changes:\n  - on: 2026-11-01\n    ${whole.replaceAll('\n', '\n    ')}`),
	],
	['the fact in a list', guide('- withdrawn').replace('code: "2917"\n', '')],
	['the fact as what another says', guide('status: "withdrawn"')],
	['the fact alone on its line', guide('withdrawn')],
	['the fact as an item', guide(whole.replace('withdrawn', '- withdrawn'))],
	['lone carriage returns', guide(whole).replaceAll('\n', '\r')],
	['two bytes a letter', [...guide(whole)].join('\0')],
	['a letter of the fact by its number', guide('"with\\x64rawn": { on: 2026-11-19 }')],
])('a guide with %s is known by its folder as taken down', (_, text) => {
	for (const file of [
		GUIDE,
		GUIDE.replace('en.', 'checked.'),
		`more/${GUIDE}`,
		GUIDE.replace('daily-life/', ''),
	])
		expect(marksIn(file, text, days).map(({ name }) => name)).toContain('pacing');
});

test.each([
	['words that name the fact', guide('title: Withdrawn from a trial') + 'Being withdrawn: why.'],
	['a note', guide('# withdrawn: 2026-11-19')],
	['no mark', guide('title: Made up')],
])('a guide with %s is not', (_, text) => {
	expect(marksIn(GUIDE, text, days)).toEqual([]);
});

test.each([
	['as it should be', 'beingCorrected:\n  chest-pain: 2026-11-19', ['2026-11-19']],
	['in a list', 'beingCorrected:\n  - chest-pain', ['2026-11-20']],
	['in a list, with its day', 'beingCorrected:\n  - chest-pain: 2026-11-19', ['2026-11-20']],
	['alone', 'beingCorrected: chest-pain', ['2026-11-20']],
	['not below the fact', 'beingCorrected:\nchest-pain: 2026-11-19', ['2026-11-20']],
	['in brackets that do not close', 'beingCorrected: [chest-pain', ['2026-11-20']],
	['under a capital', 'BeingCorrected:\n  chest-pain: 2026-11-19', ['2026-11-19']],
	[
		'twice, once as nothing',
		'beingCorrected:\nbeingCorrected:\n  chest-pain: 2026-11-19',
		['2026-11-20'],
	],
	['by its number', 'beingCorrected:\n  "chest-p\\x61in": 2026-11-19', ['2026-11-19']],
	['in a note', 'beingCorrected: # chest-pain', []],
	['above the fact', 'chest-pain: 2026-11-19\nbeingCorrected:', []],
	['below the next fact', 'beingCorrected:\nchecked:\n  - signs: { chest-pain: 0123 }', []],
])('a danger sign that is typed %s', (_, facts, on) => {
	const found = marksIn(
		TABLE,
		`written: { on: 2026-11-01 }\n${facts}\nreviewBy: 2027-01-01\n`,
		days,
	);
	expect(found.filter(({ name }) => name === 'chest-pain').map((mark) => mark.on)).toEqual(on);
});

test('a mark that only the words kept beside a guide bear is told', () => {
	const [none, marked] = [{ code: '2917' }, { withdrawn: { on: '2026-11-19' } }].map((values) => ({
		front: { values },
	})) as [{ front: { values: unknown } }, { front: { values: unknown } }];
	expect(straysIn(marked, none)).toEqual(['withdrawn']);
	expect([straysIn(none, marked), straysIn(marked, marked), straysIn(none, none)]).toEqual([
		[],
		[],
		[],
	]);
});
