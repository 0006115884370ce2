import { expect, test } from 'vitest';
import { signsOfGuide, signsOnSlip } from '#lib/danger-signs/signs-of-guide.ts';
import { aSign, aTable } from '../../helpers/sample-signs.ts';

const today = { level: 'today', call: 'GP' } as const;
const table = aTable(
	aSign('chest-pain'),
	aSign('stroke'),
	aSign('fall', { strongerThan: 'confusion' }),
	aSign('confusion', today),
	aSign('swelling', today),
);

test('what stops a guide stands on its card, and under When to get help with the rest', () => {
	const { stop, help, watch } = signsOfGuide(
		{ stop: ['chest-pain'], watch: ['swelling', 'stroke'] },
		table,
	);
	const names = (groups: typeof stop) => groups.flatMap(({ signs }) => signs.map((s) => s.name));
	expect(names(stop)).toEqual(['chest-pain']);
	expect(help.map(({ level, groups }) => [level, ...names(groups)])).toEqual([
		['now', 'chest-pain', 'stroke'],
		['today', 'swelling'],
	]);
	// On one sheet of paper the card and these are all of them, and each stands once.
	expect(names(watch)).toEqual(['stroke', 'swelling']);
});

test('on a slip each sign stands once, and none that needs help now is dropped', () => {
	const slip = signsOnSlip(
		[
			{ stop: ['chest-pain', 'confusion'], watch: ['swelling', 'stroke'] },
			{ stop: ['chest-pain'], watch: ['fall'] },
		],
		table,
	);
	// A sign to watch for that can wait a day is in the guide; confusion gives way to the stronger sign.
	expect(slip.map(({ name }) => name)).toEqual(['chest-pain', 'stroke', 'fall']);
});
