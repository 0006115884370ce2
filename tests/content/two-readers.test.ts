import { describe, expect, test } from 'vitest';
import { problemsOf } from '#lib/checks/problems-of.ts';
import { readGuide, type ParseMdx } from '#lib/guide/guide-file.ts';
import { parseGuide } from '#lib/guide/parse-mdx.ts';
import { parseMdx, readLibrary } from '#tools/content/read-library.ts';
import { goodGuide } from '../helpers/sample-library.ts';
import { codeMistakes } from './bad/code.ts';
import { factsMistakes } from './bad/facts/index.ts';
import { partsMistakes } from './bad/parts/index.ts';
import { wordsMistakes } from './bad/words.ts';

const library = readLibrary();

function answersOf(file: string, text: string, parse: ParseMdx): string[] {
	return problemsOf(readGuide(file, text, parse), library).map(
		({ line, says, fix }) => `${line}: ${says} ${fix}`,
	);
}

describe('the reader that browsers run gives the same answers as the one of the build', () => {
	test.each(library.guides.map(({ file, text }) => [file, text] as const))('%s', (file, text) => {
		expect(answersOf(file, text, parseGuide)).toEqual(answersOf(file, text, parseMdx));
	});

	const mistakes = [...factsMistakes, ...codeMistakes, ...partsMistakes, ...wordsMistakes];
	test.each(mistakes.map((one) => [one.mistake, one] as const))('%s', (_, { right, wrong }) => {
		const file = 'content/guides/daily-activities/making-a-hot-drink/en.mdx';
		const text = goodGuide.replace(right, () => wrong);
		expect(answersOf(file, text, parseGuide)).toEqual(answersOf(file, text, parseMdx));
	});
});
