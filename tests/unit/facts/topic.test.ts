import { expect, test } from 'vitest';
import { tints, topicFacts } from '#lib/facts/topic.ts';
import { faultsOf } from '../../helpers/console-faults.ts';

const topic = {
	title: 'A made-up topic',
	summary: 'Made up, for tests',
	intro: 'It is made up. It is only for tests.',
	shorthand: ['MU'],
	shelf: 1,
	tint: 'everyday',
};

test.each(tints)('a topic may be tinted %s', (tint) => {
	expect(faultsOf(topicFacts, { ...topic, tint })).toEqual([]);
});

test.each([
	['a tint of our own', { tint: 'blue' }, 'tint: '],
	['a place before the first', { shelf: 0 }, 'shelf: '],
	['a place between two', { shelf: 1.5 }, 'shelf: '],
	['a long name', { title: 'x'.repeat(41) }, 'title: Keep the name of a topic under 40 letters.'],
	['too much for its door', { summary: 'x'.repeat(81) }, 'summary: Keep this under 80 letters'],
	['a mistyped fact', { colour: 'red' }, 'Unrecognized key: "colour"'],
])('a topic with %s is refused', (_, change, says) => {
	expect(faultsOf(topicFacts, { ...topic, ...change }).join('\n')).toContain(says);
});
