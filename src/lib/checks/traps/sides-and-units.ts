import type { Trap } from '#lib/checks/traps/trap.ts';

const LIMB = String.raw`(?:side|arm|leg|hand|foot)`;
const METRIC: Record<string, [unit: string, times: number]> = {
	inch: ['cm', 2.54],
	feet: ['cm', 30.48],
	foot: ['cm', 30.48],
	yard: ['metres', 0.9144],
	mile: ['km', 1.609],
	pint: ['ml', 568],
	ounce: ['grams', 28.35],
	stone: ['kg', 6.35],
};

const SPELT: Record<string, number> = {
	eleven: 11,
	twelve: 12,
	fifteen: 15,
	eighteen: 18,
	twenty: 20,
	thirty: 30,
	forty: 40,
	'forty-five': 45,
	fifty: 50,
	sixty: 60,
	ninety: 90,
};

/** A weak side that is named left or right, and measures that many readers do not use. */
export const sidesAndUnits: Trap[] = [
	[
		// In small letters only: one that begins a sentence is well spelt.
		new RegExp(
			String.raw`(?<![\w-])(${Object.keys(SPELT).join('|')})(?= (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|metres|steps|times)\b)`,
			'g',
		),
		'is a number in words, which is slow to read',
		([, word = '']) => `Write ${SPELT[word] ?? ''}`,
	],
	[
		new RegExp(
			String.raw`\b(?:your|their|the) (?:left|right) ${LIMB} is (?:the )?(?:weak|weaker|bad|worse|affected|stronger|good)\b`,
			'gi',
		),
		'is true of half of the readers',
		'Write “weaker side” and “stronger side”, here and in what follows.',
	],
	[
		/\b\d+ ?(?:°|º|degrees)? ?(?:F|[Ff]ahrenheit)\b|\b\d'\s?\d{1,2}"|\b\d{1,2}(?:′|″|")(?= (?:high|tall|wide|long|deep))/g,
		'is a measure that many readers do not use',
		'Write degrees Celsius (such as 18°C), or cm.',
	],
	[
		/\b(?:half a|a half|a|an|two|three|four|five|six|ten|a few|a couple of) (?:pints?|inch(?:es)?|yards?|ounces?|gallons?)\b/gi,
		'is a measure that many readers do not use',
		'Write it in cm, metres, ml or kg.',
	],
	[
		// A measure in brackets behind a metric one is welcome.
		/(?<!\()\b(\d+(?:\.\d+)?) ?(inch|feet|foot|yard|mile|pint|ounce|stone)(?:es|s)?\b(?! ?\(\d)/gi,
		'is a measure that many readers do not use',
		([, count = '', name = '']) => {
			const [unit, times] = METRIC[name.toLowerCase()] ?? ['', 1];
			return `It is ${Math.round(Number(count) * times)} ${unit}: is that meant? Write ${unit} first.`;
		},
	],
];
