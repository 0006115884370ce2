import { expect, test } from 'vitest';
import { faultsOfPlace } from '#lib/checks/facts/file-place.ts';
import { isOfGuide, stateOfEasyRead } from '#lib/easy-read/easy-read-state.ts';
import { easyReadFacts, picturesOfEasyRead } from '#lib/easy-read/easy-read-facts.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { wordsWithDrawings } from '#lib/sign-off/seal/signed-words.ts';
import {
	anEasyRead,
	EASY_READ_FILE,
	saidOfEasyRead,
} from '../../../helpers/kit/sample-easy-read.ts';
import { aCheck } from '../../../helpers/sample-guide.ts';
import { aGuideFile, goodGuide } from '../../../helpers/sample-library.ts';

const LINE = 'says: Fill one cup with cold water.';

test('a good Easy Read version has nothing to mend', () => {
	expect(saidOfEasyRead(anEasyRead)).toEqual([]);
	expect(faultsOfPlace(EASY_READ_FILE.replace('content/', ''))).toEqual([]);
	expect(faultsOfPlace('guides/work/desk/easy.yaml')).not.toEqual([]);
});

test.each<[mistake: string, typed: string | RegExp, instead: string, says: RegExp]>([
	[
		'more than 15 words',
		LINE,
		`says: ${'cold '.repeat(16)}`,
		/^9: This line has 16 words\. An Easy Read line has 15 at most/,
	],
	[
		'two sentences',
		LINE,
		'says: Fill one cup. Put it down.',
		/^9: This line has two sentences\. One idea a line/,
	],
	['a semicolon', LINE, 'says: Fill one cup; put it down.', /^9: This line has a semicolon\./],
	['a bracket', LINE, 'says: Fill one cup (the small one).', /^9: This line has a bracket\./],
	['a colon', LINE, 'says: "Fill one cup: the small one."', /^9: This line has a colon\./],
	['a dash', LINE, 'says: Fill one cup – the small one.', /^9: This line has a dash\./],
	['no words', LINE, 'says: ""', /^9: The fact parts 1: lines 1: says is empty/],
	[
		'no picture',
		/(cold water\.\n) +picture: .*\n/,
		'$1',
		/^9: .*Every line has a picture|^9: The fact parts 1: lines 1: picture is missing/,
	],
	[
		'a picture that is not there',
		'picture: nose-over-toes\n        step',
		'picture: nose-over-toe\n        step',
		/^10: There is no picture called nose-over-toe\. Did you mean nose-over-toes\?$/,
	],
	[
		'a picture of what not to do, beside what to do',
		'picture: nose-over-toes\n        step',
		'picture: easy-no-alcohol\n        step',
		/^10: easy-no-alcohol shows what not to do, and “.*” says what to do\./,
	],
	[
		'a figure that the guide has not',
		LINE,
		'says: Fill 17 cups with cold water.',
		/^9: “17” stands nowhere in the guide\./,
	],
	[
		'a figure as a word that the guide has not',
		LINE,
		'says: Fill seven cups with cold water.',
		/^9: “7” stands nowhere in the guide\./,
	],
	[
		'a step lost',
		/step: 2/g,
		'step: 1',
		/^\d+: No line is of step 2: “Fill one cup with cold water, and put it down\.…”\. Write one or more, each with step: 2$/,
	],
	['a step that is not there', 'step: 3', 'step: 9', /This guide has no step 9\. Write a number/],
	['an ask that is not there', 'ask: 1', 'ask: 4', /^4: This guide has no ask 4\./],
	['nobody who asks first', 'ask: 1', 'ask: 4', /^2: No line is of ask 1/],
	[
		'words older than the guide’s',
		'of: 2026-01-10',
		'of: 2026-01-09',
		/^1: The guide was changed on 10 January 2026, after this was made from it\. Read what changed, mend the lines, and write of: 2026-01-10$/,
	],
	['a day of no change', 'of: 2026-01-10', 'of: 2026-02-10', /^1: The guide has no change of that/],
	[
		'a level in its own words',
		LINE,
		'says: Call 999 now.',
		/in its own words how soon to get help/,
	],
	['a hard word', LINE, 'says: Utilise one cup.', /"Utilise" is a hard word\./],
	['an unknown fact', 'checked:', 'cheked:', /There is no fact called cheked/],
])('an Easy Read version with %s', (_, typed, instead, says) => {
	expect(saidOfEasyRead(anEasyRead.replace(typed, instead))).toContainEqual(
		expect.stringMatching(says),
	);
});

test('it has 12 to 40 lines', () => {
	const lines = /( {6}- says[^]*?)(?=written:)/.exec(anEasyRead)?.[1] ?? '';
	const [first = ''] = lines.split(/(?=^ {6}- )/m);
	expect(saidOfEasyRead(anEasyRead.replace(first, ''))).toEqual([
		expect.stringMatching(/^1: This has 11 lines\. Write 12 or more/),
	]);
	expect(saidOfEasyRead(anEasyRead.replace(lines, lines + first.repeat(28)))).toEqual([]);
	expect(saidOfEasyRead(anEasyRead.replace(lines, lines + first.repeat(29)))).toEqual([
		expect.stringMatching(/^1: This has 41 lines\. Take out 1 or more/),
	]);
});

test('one with no guide beside it is refused', () => {
	const other = aGuideFile(goodGuide, 'another');
	expect(saidOfEasyRead(anEasyRead, { guides: [other] })).toEqual([
		expect.stringMatching(
			/^1: There is no guide beside this\. Put it into the folder of its guide/,
		),
	]);
});

test('its seal holds its words and its drawings', () => {
	const { values } = readFactsFile(EASY_READ_FILE, anEasyRead).front;
	const names = picturesOfEasyRead(easyReadFacts.parse(values));
	expect(names).toEqual(['easy-phone-999', 'nose-over-toes']);
	const seal = (drawing: string) =>
		wordsWithDrawings(EASY_READ_FILE, values, names, new Map([['nose-over-toes', drawing]]));
	expect(seal('<svg/>')).not.toBe(seal('<svg><path/></svg>'));
});

test('it is checked only while its guide is, and of the words that stand', () => {
	const { values } = readFactsFile(EASY_READ_FILE, anEasyRead).front;
	const facts = { ...easyReadFacts.parse(values), checked: [aCheck] };
	const today = '2026-12-01';
	expect(stateOfEasyRead(facts, { state: 'checked' }, today)).toBe('checked');
	expect(stateOfEasyRead(facts, { state: 'draft' }, today)).toBe('draft');
	expect(stateOfEasyRead({ ...facts, checked: [] }, { state: 'checked' }, today)).toBe('draft');
	expect(stateOfEasyRead(facts, { state: 'checked' }, '2027-12-01')).toBe('overdue');
	const change = { on: '2026-01-10', what: 'First written.' };
	expect(isOfGuide(facts, { changes: [change] })).toBe(true);
	expect(isOfGuide(facts, { changes: [change, { ...change, on: '2026-01-11' }] })).toBe(false);
});
