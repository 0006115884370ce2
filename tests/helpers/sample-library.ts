import { readFileSync } from 'node:fs';
import { readGuide, type GuideFile } from '#lib/guide/guide-file.ts';
import type { Library } from '#lib/checks/library.ts';
import { aSign, aTable } from './sample-signs.ts';
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
		.replace('title: Making a hot drink', `title: About ${slug}`)
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
		safetyLines: new Map<string, unknown>([
			...collection('burns', 'standing-up'),
			[
				'hot-water',
				{ title: 'Hot water', lines: ['A burn: hold it under cool running water for 20 minutes.'] },
			],
		]),
		dangerSigns: aTable(
			aSign('stroke', { you: 'one side of you is suddenly weak or numb' }),
			aSign('burn-serious', {
				you: 'a burn is large, deep or on your face',
				call: '999 or A&E',
				strongerThan: 'scald',
			}),
			aSign('burn-still-hurts', {
				you: 'a small burn still hurts',
				level: 'today',
				call: 'pharmacist',
			}),
			aSign('scald', { you: 'steam scalded you', call: '999 or A&E' }),
			...['fit', 'faint', 'gas'].map((name) => aSign(name)),
			aSign('fall', { alongside: ['faint'] }),
			aSign('sudden-sight-loss', { you: 'your sight suddenly goes' }),
			aSign('chest-pain', { you: 'you have pain or tightness in your chest' }),
		),
		organisations: collection('samaritans'),
		routes: collection('occupational-therapist'),
		conditions: new Map([
			['stroke', { signs: ['stroke'] }],
			['carer', { signs: ['fit'] }],
		]),
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
