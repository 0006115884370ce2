import { expect, test } from 'vitest';
import { bodiesDiffer } from '#lib/checks/translation/same-body.ts';
import { parseGuide } from '#lib/guide/parse-mdx.ts';

const english = `<Steps title="To sit down">

1. Feel the chair with 2 legs. <Source number="1" />
2. Bend, and [look](/guides/kitchen/).

</Steps>

<DangerSign name="chest-pain" />

## Later

Rest for 10 minutes.
`;
const welsh = `<Steps title="I eistedd">

1. Teimlwch y gadair â 2 goes. <Source number="1" />
2. [Edrychwch](/guides/kitchen/), a phlygwch.

</Steps>

<DangerSign name="chest-pain" />

## Wedyn

Gorffwyswch am 10 munud.
`;

const said = (text: string) =>
	bodiesDiffer(parseGuide(text), parseGuide(english)).map(([line, says]) => `${line} ${says}`);

test('a guide that says the same step by step is good', () => {
	expect(said(welsh)).toEqual([]);
});

test.each([
	[
		'a step less',
		welsh.replace(/^2\. .*\n/m, ''),
		/^3 Here stands a list of 1, .* line 3, a list of 2\.$/,
	],
	[
		'another sign',
		welsh.replace('chest-pain', 'stroke'),
		/^8 .*<DangerSign name="stroke">.*"chest-pain"/,
	],
	['another source', welsh.replace('number="1"', 'number="2"'), /^3 .*<Source number="2">/],
	['another link', welsh.replace('kitchen', 'stairs'), /^4 .*a link to \/guides\/stairs\//],
	[
		'no heading',
		welsh.replace('## Wedyn\n\n', ''),
		/a paragraph, and in the English, on line 10, a heading/,
	],
	[
		'steps of another kind',
		welsh.replace('"I eistedd"', '"I eistedd" undo="yes"'),
		/^1 .*undo="yes"/,
	],
	[
		'another number',
		welsh.replace('10 munud', '100 munud'),
		/^12 The figures differ: here 100, in the English 10\.$/,
	],
	['nothing at its end', welsh.replace(/## Wedyn[^]*/, ''), /Here stands nothing more/],
])('%s is told, with both places', (_, text, message) => {
	expect(said(text).join('\n')).toMatch(message);
});
