import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { partsHoldTheirKind } from '#lib/checks/body/part-contents.ts';
import { namesAreKnown } from '#lib/checks/facts/known-names.ts';
import { faultsOfPart } from '#lib/checks/body/known-parts.ts';
import { readGuide } from '#lib/guide/guide-file.ts';
import { parseGuide } from '#lib/guide/parse-mdx.ts';
import { partSamples } from '#lib/guide/part-samples.ts';
import { parts } from '#lib/guide/part-rules.ts';
import { usedParts } from '#lib/guide/used-parts.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const library = readLibrary();

test('every part that an author may write is shown', () => {
	const shown = new Set(partSamples.flatMap((sample) => sample.parts));
	expect([...shown].toSorted()).toEqual(Object.keys(parts).toSorted());
});

test.each(partSamples.map((sample) => [sample.title, sample] as const))(
	'%s is typed as the check asks',
	(_, { parts: named, text }) => {
		const tree = parseGuide(text) as Nodes;
		expect([...new Set(usedParts(tree).map(({ name }) => name))]).toEqual(named);
		expect(usedParts(tree).flatMap(faultsOfPart)).toEqual([]);
		const guide = readGuide(
			'content/guides/daily-activities/a/en.mdx',
			`---\n---\n${text}`,
			parseGuide,
		);
		expect([...partsHoldTheirKind(guide), ...namesAreKnown(guide, library)]).toEqual([]);
	},
);
