import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nothingIsSaidTwice, wordsAreItsOwn } from '#lib/checks/body/said-twice.ts';
import { aGuideFile, aLibrary, goodGuide } from '../../helpers/sample-library.ts';

const copied = goodGuide
	.replace('code: "1551"\n', '')
	.replace('title: Making a hot drink', 'title: Making a cold drink');
const library = aLibrary();
const saysOf = (text: string, slug: string) =>
	wordsAreItsOwn(aGuideFile(text, slug), library).map(({ line, says }) => `${line}: ${says}`);

test('a new guide in the words of another is told, at its title', () => {
	expect(saysOf(copied, 'cold-drink')).toEqual([
		'2: Most of this guide is that of making-a-hot-drink, word for word.',
	]);
});

test('a guide that was taken in is not, and keeps its words', () => {
	expect(saysOf(goodGuide, 'making-a-hot-drink')).toEqual([]);
});

test('a new guide with words of its own is not', () => {
	const own = readFileSync('content/guides/daily-activities/equipment/en.mdx', 'utf8');
	expect(saysOf(own, 'cold-drink')).toEqual([]);
});

test('two pictures with the same words are told, and one picture shown twice is not', () => {
	const place = 'The sink catches what you spill.';
	const withPictures = (...names: string[]) => {
		const shown = names.map((name) => `<Picture name="${name}" words="A cup." />\n\n`);
		return nothingIsSaidTwice(aGuideFile(goodGuide.replace(place, shown.join('') + place)));
	};
	expect(withPictures('cup', 'sink').map(({ says }) => says)).toEqual([
		'Two pictures have the same words.',
	]);
	expect(withPictures('cup', 'cup')).toEqual([]);
});
