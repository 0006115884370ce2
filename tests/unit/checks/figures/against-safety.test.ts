import { expect, test } from 'vitest';
import { contradictionsIn, statedForAll } from '#lib/checks/figures/as-safety-says.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const stated = statedForAll(readLibrary());
const told = (text: string) => contradictionsIn({ line: 1, text }, stated).length;

test.each([
	'Hold a burn under cool running water for 5 minutes.',
	'Ten minutes under the tap is enough for a scald.',
	'Have you burnt your hand? Half an hour under cold water helps.',
	'Pinch your nose for two minutes if it bleeds.',
	'Sit a metre from the fire with your oxygen on.',
	'Splashed bleach in your eye? Rinse it for 5 minutes.',
])('%s is not what lines and signs say', (text) => expect(told(text)).toBe(1));

test.each([
	'Hold a burn under cool running water for 20 minutes.',
	'A scald? Twenty minutes under the cold tap.',
	'Rest for 5 minutes, with a glass of cool water.',
	'Keep 3 metres from a fire with your oxygen on.',
])('%s is', (text) => expect(told(text)).toBe(0));
