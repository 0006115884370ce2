import { describe, expect, test } from 'vitest';
import { signsOfGuide } from '#lib/danger-signs/signs-of-guide.ts';
import { placeOfEasyRead } from '#lib/easy-read/easy-read-facts.ts';
import { pathsOf } from '#tools/content/content-files.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const { guides, dangerSigns: table } = readLibrary();

/** The signs that a page in Easy Read shows, by the folder of its guide. */
const pages = pathsOf('easyReads', 'content').map((file) => {
	const { slug } = placeOfEasyRead(file);
	const facts = guides.find((guide) => guide.slug === slug)?.facts;
	if (!facts) throw new Error(`${file} has no guide that can be read.`);
	const groups = signsOfGuide(facts.checkFirst, table).help.flatMap((level) => level.groups);
	return [slug, groups.flatMap(({ signs }) => signs)] as const;
});

describe('the danger signs of a page in Easy Read', () => {
	test('stand on sixteen pages', () => expect(pages).toHaveLength(16));

	test.each(pages)('%s: each has its lines, and no two lines have one picture', (_, signs) => {
		expect(signs.filter(({ easy }) => !easy).map(({ name }) => name)).toEqual([]);
		const pictures = signs.flatMap(({ easy = [] }) => easy.map(({ picture }) => picture));
		const twice = pictures.filter((one, index) => pictures.indexOf(one) !== index);
		expect(twice).toEqual([]);
	});
});
