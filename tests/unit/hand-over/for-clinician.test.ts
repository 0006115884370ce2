import { expect, test } from 'vitest';
import { forClinician } from '#lib/hand-over/for-clinician.ts';

test.each([
	['you have had a hip or knee operation', 'a hip or knee operation'],
	[
		'you cannot sit steady without someone to hold you',
		'cannot sit steady without someone to hold them',
	],
	['your weaker shoulder hurts', 'weaker shoulder hurts'],
	['nobody has looked at your eyes', 'nobody has looked at their eyes'],
	['you crash a day or two after effort', 'crash a day or two after effort'],
	['you walk only if someone holds you', 'walk only if someone holds them'],
	['nobody showed you a safe way', 'nobody showed them a safe way'],
	['someone steadies you, or you hold on', 'someone steadies them, or they hold on'],
	['they left you with a cough', 'left them with a cough'],
	['a nurse treats the skin where you sit', 'a nurse treats the skin where they sit'],
])('“%s”, as a clinician scans it', (line, said) => expect(forClinician(line)).toBe(said));
