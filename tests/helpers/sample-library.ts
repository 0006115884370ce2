import { readFileSync } from 'node:fs';
import { readGuide, type GuideFile } from '#lib/guide/guide-file.ts';
import type { Library } from '#lib/checks/library.ts';
import { parseMdx, readLibrary } from '#tools/content/read-library.ts';

/** The text of a made-up guide in which everything is right. */
export const goodGuide = readFileSync('tests/content/bad/a-good-guide.mdx', 'utf8');

/** A guide as its author typed it, at the place where its name would put it. */
export function aGuideFile(text = goodGuide, slug = 'making-a-hot-drink'): GuideFile {
	return readGuide(`content/guides/daily-activities/${slug}/en.mdx`, text, parseMdx);
}

/** A guide that names the good one in return. */
function neighbour(slug: string, code: string): GuideFile {
	const text = goodGuide
		.replace('"1551"', `"${code}"`)
		.replace('related: [saving-energy, kitchen]', 'related: [making-a-hot-drink, kitchen]');
	return aGuideFile(text, slug);
}

const real = readLibrary();
const collection = (...names: string[]) => new Map(names.map((name) => [name, { title: name }]));

/** A made-up library with our real lists of words, and what a test cares about put in. */
export function aLibrary(parts: Partial<Library> = {}): Library {
	return {
		...real,
		guides: [aGuideFile(), neighbour('saving-energy', '2917'), neighbour('kitchen', '2486')],
		topics: collection('daily-activities'),
		safetyLines: collection('burns', 'standing-up'),
		organisations: collection('samaritans'),
		routes: collection('occupational-therapist'),
		conditions: collection('stroke'),
		pictures: new Map([['nose-over-toes', '<svg/>']]),
		codes: new Map([
			['1551', 'making-a-hot-drink'],
			['2917', 'saving-energy'],
			['2486', 'kitchen'],
			['5454', 'spare'],
		]),
		...parts,
	};
}
