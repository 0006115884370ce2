import { expect, test } from 'vitest';
import { differences } from '#lib/text/word-difference.ts';

const marked = (before: string[], after: string[]) =>
	differences(before, after).map((runs) =>
		runs
			.map(({ kind, text }) => ({ same: text, out: `[-${text}-]`, in: `{+${text}+}` })[kind])
			.join(''),
	);

test.each([
	[
		'a word',
		['Sit', 'Lift the kettel.'],
		['Sit', 'Lift the kettle.'],
		['Lift the [-kettel.-]{+kettle.+}'],
	],
	['a line put in', ['One.', 'Two.'], ['One.', 'And.', 'Two.'], ['{+And.+}']],
	['a line taken out', ['One.', 'And.', 'Two.'], ['One.', 'Two.'], ['[-And.-]']],
	['two places', ['a', 'b', 'c'], ['x', 'b', 'z'], ['[-a-]{+x+}', '[-c-]{+z+}']],
	['all of it', ['One.'], [], ['[-One.-]']],
	['nothing', ['One.'], ['One.'], []],
])('%s is marked', (_, before, after, places) => {
	expect(marked(before, after)).toEqual(places);
});

test('whatever changed, the older text and the newer can be read out of it', () => {
	const [before, after] = ['Put the cup by the tap, then fill it.', 'Then put the cup by a tap.'];
	const [runs = []] = differences([before], [after]);
	const without = (kind: string) =>
		runs
			.filter((run) => run.kind !== kind)
			.map(({ text }) => text)
			.join('');
	expect([without('in'), without('out')]).toEqual([before, after]);
});
