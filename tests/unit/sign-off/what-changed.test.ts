import { expect, test } from 'vitest';
import { isSmallMend, whatChanged } from '#lib/sign-off/what-changed.ts';
import { aGuideFile, goodGuide } from '../../helpers/sample-library.ts';

const TELLS = '    what: First written.\n  - on: 2026-11-20\n    what: Mended.';
const told = goodGuide.replace('    what: First written.', TELLS);

function changed(right: string, wrong: string) {
	expect(told).toContain(right);
	return whatChanged(aGuideFile(), aGuideFile(told.replace(right, () => wrong)));
}

const LINE = 'changes on: 2026-11-20\nchanges what: Mended.';

test.each([
	[
		'a word',
		'lift the kettle to',
		'lift the pot to',
		['You never lift the kettlepot to the tap. The'],
	],
	['a fact, under its name', 'title: Making', 'title: How', ['title: MakingHow a hot drink']],
	['a danger sign', 'stop: [stroke]', 'stop: [fit]', ['checkFirst stop: strokefit']],
	['a phrase that search shows', '  - making tea', '  - tea', ['readersWords: ']],
	[
		'what it is for, by which it is found',
		'conditions: [stroke]',
		'conditions: []',
		['conditions: '],
	],
	['nothing of the check itself', 'checked: []', 'checked: [{ name: A. Checker }]', []],
])('%s is said', (_, right, wrong, places) => {
	const texts = changed(right, wrong).map((runs) => runs.map(({ text }) => text).join(''));
	expect(texts).toContain(LINE);
	for (const place of places) expect(texts.some((text) => text.startsWith(place))).toBe(true);
	expect(texts).toHaveLength(places.length + 1);
});

test.each([
	['a word spelt otherwise', 'worktop.\n2.', 'worktopp.\n2.'],
	['the address of a link', '(/guides/saving-energy/)', '(/guides/kitchen/)'],
	['the address of a source', 'https://example.org/one', 'https://example.org/1'],
])('%s is a small mend', (_, right, wrong) => {
	expect(isSmallMend(changed(right, wrong))).toBe(true);
});

test.each([
	['nothing but the line that tells', 'title: ', 'title: '],
	['another word', 'A trolley on wheels', 'A chair on wheels'],
	['a word put in', 'Sit down if', 'Sit down slowly if'],
	['a word taken out', 'do not carry a full cup', 'do carry a full cup'],
	['a short word that turns it round', 'cannot tell hot from', 'cannot tell not from'],
	['a figure', 'Most people need six', 'Most people need 6'],
	['a side', 'your weaker hand flat', 'your weaken hand flat'],
	['the name of a sign', 'stop: [stroke]', 'stop: [strokes]'],
	['a grade', 'grade: practice wisdom', 'grade: some'],
	['a setting of a part', 'cost="free"', 'cost="fee"'],
	['four words', 'Praise what they did, not how', 'Priase waht thye ddi, not how'],
	['the words of a link', '[saving your energy]', '[saving your energies]'],
])('%s is none', (_, right, wrong) => {
	expect(isSmallMend(changed(right, wrong))).toBe(false);
});
