import { expect, test } from 'vitest';
import {
	codeIsItsOwn,
	codesAreGivenOnce,
	codesLeadToGuides,
} from '#lib/checks/facts/given-once.ts';
import { isCode, nextCode } from '#lib/facts/codes.ts';
import { giveCode, readCodes } from '#lib/facts/given-codes.ts';
import { aGuideFile, aLibrary, goodGuide } from '../../helpers/sample-library.ts';
import { textOf } from '#tools/content/content-files.ts';

const real = readCodes(textOf('content/codes.txt'));

test('a spare code is given before a new one', () => {
	expect(
		nextCode(
			new Map([
				['2917', 'a'],
				['1551', 'spare'],
			]),
		),
	).toBe('1551');
});

test('a new code is ours, unused, and two figures or more from every other', () => {
	const given = new Map([...real.keys()].map((code) => [code, 'given']));
	const code = nextCode(given) ?? '';
	const far = (other: string) =>
		[...other].filter((figure, place) => figure !== code[place]).length;
	expect(isCode(code)).toBe(true);
	expect(given.has(code)).toBe(false);
	expect(Math.min(...[...given.keys()].map(far))).toBeGreaterThanOrEqual(2);
});

test('two topics hold no guide of one folder name, whatever their codes', () => {
	const guide = aGuideFile(goodGuide);
	const twin = { ...guide, file: guide.file.replace('daily-activities', 'work'), topic: 'work' };
	const [problem] = codeIsItsOwn(twin, aLibrary({ guides: [guide, twin] }));
	expect(problem?.says).toContain('has a folder of the same name');
	expect(problem?.fix).toContain('Take away the folder that is old.');
});

test('every code that we gave is one of ours, once', () => {
	expect(codesAreGivenOnce('content/codes.txt', textOf('content/codes.txt'))).toEqual([]);
});

test.each([
	['a code that is none', '2918 pacing', '"2918 pacing" is not a code and a guide.'],
	['a code without a guide', '2917', '"2917" is not a code and a guide.'],
	['a code given twice', '2917 pacing\n2917 kitchen', '2917 was given before, on line 1.'],
])('the list of codes: %s', (_, text, says) => {
	expect(codesAreGivenOnce('codes.txt', text).map((problem) => problem.says)).toEqual([says]);
});

test('a code is written in the place of its spare line', () => {
	expect(giveCode('2917 pacing\n1551 spare\n', '1551', 'tea')).toBe('2917 pacing\n1551 tea\n');
});

test('a code without a spare line is added at the end', () => {
	expect(giveCode('2917 pacing\n', '4592', 'tea')).toBe('2917 pacing\n4592 tea\n');
});

test('a code whose guide went away is told, since it may stand on paper', () => {
	const { guides } = aLibrary();
	const text = '2917 saving-energy\n5454 spare\n4592 after-a-fall\n';
	expect(codesLeadToGuides('codes.txt', text, { guides })).toEqual([
		expect.objectContaining({
			line: 3,
			level: 'error',
			says: '4592 may stand on paper, and there is no guide after-a-fall.',
		}),
	]);
});

const drafted = (checked: string) => {
	const text = goodGuide.replace('code: "1551"\n', '').replace('checked: []', checked);
	return codeIsItsOwn(aGuideFile(text, 'a-new-guide'), aLibrary()).map(({ says }) => says);
};

test('a guide that was not taken in needs no code, but is not checked before it has one', () => {
	expect(drafted('checked: []')).toEqual([]);
	expect(drafted('checked: [{ name: A Name }]')).toEqual([
		'This guide was checked before it had a code.',
	]);
});
