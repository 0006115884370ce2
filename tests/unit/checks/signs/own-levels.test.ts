import { expect, test } from 'vitest';
import { levelsAreSigns } from '#lib/checks/signs/own-levels.ts';
import { aGuideFile, goodGuide } from '../../../helpers/sample-library.ts';

const PLACE = 'You never lift the kettle to the tap.';
const told = (words: string) =>
	levelsAreSigns(aGuideFile(goodGuide.replace(PLACE, () => words))).map(({ says }) => says);

test.each([
	'Ring 999: say where you are.',
	'**Ring 999:** give your address and what has happened.',
	'Call 999 and stay on the line.',
	'When you ring 999, say where you are and how to get in.',
	'Keep your phone near. Ring 999: say where you are.',
	'- Ring 111: have your postcode ready.',
	'Before you call 999: turn the speaker on.',
])('how to ring is no level: %s', (words) => expect(told(words)).toEqual([]));

test.each([
	'Ring 999.',
	'Burnt? Ring 999: say where you are.',
	'If you fall, ring 999: say where you are.',
	'If you fall, keep warm. Ring 999: say where you are.',
	'Ring 999 now: say where you are.',
	'Ring 999: say where you are if you cannot get up.',
	'Ring 999: say that you have chest pain, and where you are.',
	'Ring 999: say it is a stroke.',
	'Ring 999: say where you are. A burn on the face needs A&E.',
	'If you fall:\n\n- Keep warm.\n- Ring 999: say where you are.',
	'## If you fall\n\nRing 999: say where you are.',
	'Ring 999 for a burn: say where you are.',
])('a level stays one: %s', (words) => expect(told(words)).toHaveLength(1));
