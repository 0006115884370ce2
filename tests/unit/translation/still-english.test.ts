import { expect, test } from 'vitest';
import { stillInEnglish } from '#lib/checks/translation/still-english.ts';
import { aGuideFile, goodGuide } from '../../helpers/sample-library.ts';

const english = aGuideFile();
const facts = (of: string) =>
	`---\ntranslated: { on: 2026-11-29, by: [A. Somebody], of: ${of} }\n---\n\n`;
const said = (body: string, of = '2026-01-10') =>
	stillInEnglish(aGuideFile(`${facts(of)}${body}\n`), english).map(
		({ line, says, fix }) => `${line}: ${says} ${fix}`,
	);

test('a line that was left in English is told of, and no name or short word', () => {
	expect(said('Codwch y tegell yn araf.\n\n## Kettle')).toEqual([]);
	expect(
		said(
			`Codwch.\n\nFill the cup half full. You can always make a second one. A cup with two handles spreads the weight between your hands.`,
		),
	).toEqual([
		'7: This is the English, word for word: “Fill the cup half full.”. Translate it, and 2 more below it.',
	]);
});

test('a sentence that was left in English within a Welsh paragraph is told of', () => {
	expect(
		said('Codwch y tegell yn araf. You can always make a second one. Eisteddwch wedyn.'),
	).toEqual([
		'5: This is the English, word for word: “You can always make a second one.”. Translate it.',
	]);
});

test('a day on which the English did not change is no day of a translation', () => {
	expect(said('Codwch.', '2026-12-25')).toEqual([
		'2: The English did not change on 2026-12-25. Write of: 2026-01-10, the day of its last change, after reading that all of it is here.',
	]);
});

test('many lines that were left in English are one thing to do', () => {
	const rest = goodGuide.split('\n---\n').at(-1) ?? '';
	expect(said(rest)).toEqual([expect.stringMatching(/Translate it, and \d+ more below it\.$/)]);
});
