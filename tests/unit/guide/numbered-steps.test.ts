import { expect, test } from 'vitest';
import { numberedSteps, stepThatBegins } from '#lib/guide/numbered-steps.ts';
import { pictureCards } from '#lib/guide/picture-cards.ts';
import { parseMdx } from '#tools/content/read-library.ts';

const tree = parseMdx(`<TryThisFirst>

1. **Sit down.** Rest. <Picture name="chair" words="A chair." sides="weaker" />
2. Sit up. <Source number="1" />

</TryThisFirst>

1. No step: it is in no list of steps.

<Steps title="To stand">

1. Lean.
2. Stand up, and wait.

</Steps>

<Picture name="stand" words="Someone stands." caption="Step 2" />

Words.

<Picture name="later" words="Not below the list." caption="Step 1" />
`);
const steps = numberedSteps(tree);

test('each step has its list, its number, its plain words and its drawing', () => {
	expect(steps.map(({ node, ...step }) => ({ ...step, node: node.type }))).toEqual([
		{
			list: undefined,
			number: 1,
			of: 2,
			text: 'Sit down. Rest.',
			drawing: { name: 'chair', words: 'A chair.', sides: 'weaker' },
			node: 'listItem',
		},
		{ list: undefined, number: 2, of: 2, text: 'Sit up.', drawing: undefined, node: 'listItem' },
		{ list: 'To stand', number: 1, of: 2, text: 'Lean.', drawing: undefined, node: 'listItem' },
		{
			list: 'To stand',
			number: 2,
			of: 2,
			text: 'Stand up, and wait.',
			drawing: { name: 'stand', words: 'Someone stands.', sides: undefined },
			node: 'listItem',
		},
	]);
});

test.each([
	['its first words', 'Stand up', 'Stand up, and wait.'],
	['all of its words', 'Lean.', 'Lean.'],
	['words that two steps begin with', 'Sit', undefined],
	['half a word', 'Stan', undefined],
	['words from its middle', 'and wait', undefined],
	['nothing', '', undefined],
])('a step is named by %s', (_, words, text) => {
	expect(stepThatBegins(steps, words)?.text).toBe(text);
});

test('a card has the drawing of its step, or one that it borrows; without one step there are no cards', () => {
	const trees = new Map([['stand', tree]]);
	const drawn = (...named: { step: string; picture?: string }[]) =>
		pictureCards([{ guide: 'stand', steps: named }], trees)?.map(({ drawing }) => drawing?.name);
	expect(drawn({ step: 'Sit down' }, { step: 'Lean' })).toEqual(['chair', undefined]);
	expect(drawn({ step: 'Lean', picture: 'later' })).toEqual(['later']);
	expect(drawn({ step: 'Sit down' }, { step: 'Gone since' })).toBe(undefined);
	expect(pictureCards([{ guide: 'other', steps: [{ step: 'Lean' }] }], trees)).toBe(undefined);
});

test('a card may bring a drawing of its own, with its words', () => {
	const steps = [{ step: 'Lean', picture: 'a-cup', words: 'A cup on a table.' }];
	const [card] = pictureCards([{ guide: 'stand', steps }], new Map([['stand', tree]])) ?? [];
	expect(card?.drawing).toEqual({
		name: 'a-cup',
		words: 'A cup on a table.',
		sides: undefined,
	});
});

test('a card tells its number only where all steps before it are shown too', () => {
	const numbered = (...steps: string[]) =>
		pictureCards(
			[{ guide: 'stand', steps: steps.map((step) => ({ step })) }],
			new Map([['stand', tree]]),
		)?.map(({ isNumbered }) => isNumbered);
	expect(numbered('Sit down', 'Sit up', 'Lean')).toEqual([true, true, true]);
	expect(numbered('Sit up', 'Stand up')).toEqual([false, false]);
	expect(numbered('Lean', 'Stand up', 'Sit up')).toEqual([true, true, false]);
});
