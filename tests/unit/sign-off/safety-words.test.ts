import { afterEach, expect, test } from 'vitest';
import { EMERGENCY_NUMBERS } from '#lib/facts/crisis-help.ts';
import { safetyWords, unsignableWords, wordsOfSafetyWords } from '#lib/sign-off/safety-words.ts';
import { otherLanguages, signedLanguage } from '#lib/text/languages.ts';
import { dangerTexts } from '#lib/words/danger-signs.ts';
import { words } from '#lib/words/index.ts';
import { codedTexts, namedTexts } from '#lib/words/named-texts.ts';
import { worksheetWords } from '#lib/words/worksheets.ts';
import { nameOf, pathsIn, pathsOf } from '#tools/content/content-files.ts';
import { aSignOff } from '../../helpers/sample-guide.ts';

const signed = () => wordsOfSafetyWords(safetyWords('en'), aSignOff);
const before = signed();

/** Words with one of them changed for the length of a test. */
function change<Group extends object>(group: Group, name: keyof Group, word: unknown): void {
	const kept = group[name];
	group[name] = word as Group[keyof Group];
	undo.push(() => (group[name] = kept));
}
const undo: (() => unknown)[] = [];
afterEach(() => {
	for (const back of undo.splice(0)) back();
});

const { calls, buttons } = dangerTexts.en;
const { find, home, parts, recommend } = words.en;

test('they are signed in one language, and each other has a file that says who read them', () => {
	expect(pathsOf('safetyWords').map(nameOf)).toEqual([signedLanguage]);
	const read = pathsIn('content/safety-words/*.*.yaml').map(nameOf);
	expect(read).toEqual(otherLanguages.map((language) => `${signedLanguage}.${language}`));
});

test('all that is said round danger signs is signed, and so is what names danger elsewhere', () => {
	const texts = safetyWords('en').map(({ text }) => text);
	const round = namedTexts(dangerTexts.en).map(({ text }) => text);
	expect(texts).toEqual(expect.arrayContaining([...Object.values(calls), ...round]));
	expect(texts).toEqual(
		expect.arrayContaining([find.emergency, parts.noNorthernIreland111, words.en.slip.emergency]),
	);
	expect(texts).not.toContain(home.title);
});

test.each([
	['whom to call', calls, '999', 'rest, and ring 0909 879 0000 {when}'],
	['a button', buttons, 'urgent', 'Call us'],
	['a line about 999', find, 'emergency', 'Wait until tomorrow.'],
	['the words before crisis numbers', recommend.textParts, 'crisis', 'Not now: {numbers}'],
	['another word that begins to name a number', home, 'title', 'Ring 0909 879 0000'],
])('a change to %s asks for a new check', (_, group, name, word) => {
	change(group as Record<string, string>, name, word);
	expect(signed()).not.toBe(before);
});

test('a change to who wrote them, or to the day of the next check, asks for a new check; the check itself does not', () => {
	const words = (facts: object) => wordsOfSafetyWords(safetyWords('en'), { ...aSignOff, ...facts });
	expect(words({ written: { on: '2026-11-28', by: ['Somebody else'] } })).not.toBe(before);
	expect(words({ reviewBy: '2028-01-11' })).not.toBe(before);
	expect(words({ checked: [{ name: 'A. Checker' }] })).toBe(before);
});

test('two words that change places ask for a new check', () => {
	const { emergency, urgent } = buttons;
	change(buttons, 'emergency', urgent);
	change(buttons, 'urgent', emergency);
	expect(signed()).not.toBe(before);
});

test('a change to a word that names no danger does not', () => {
	change(home, 'title', 'What would you like to do?');
	expect(signed()).toBe(before);
});

test.each([
	[
		'round a danger sign',
		calls,
		'111',
		(when: string) => `call us ${when}`,
		'dangerSigns.calls.111',
	],
	[
		'on a worksheet',
		worksheetWords.en.myPlan,
		'step',
		(row: number) => `Step ${row}`,
		'worksheets.myPlan.step',
	],
	['that names danger', home, 'title', (row: number) => (row > 1 ? 'Call 0909' : ''), 'home.title'],
])('a word %s that code makes cannot be signed', (_, group, name, word, says) => {
	expect(unsignableWords()).toEqual([]);
	change(group as Record<string, unknown>, name, word);
	expect(unsignableWords()).toEqual([says]);
});

test('no worksheet and nothing round a danger sign is made by code', () => {
	expect(codedTexts([worksheetWords, dangerTexts])).toEqual([]);
});

test('the numbers in these words are those of an emergency service', () => {
	const numbers = namedTexts(dangerTexts).flatMap(({ text }) => text.match(/\d{3,}/g) ?? []);
	expect(EMERGENCY_NUMBERS).toEqual(expect.arrayContaining([...new Set(numbers)]));
});
