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

const WHOLE: Record<string, string> = {
	l: 'litres',
	ltr: 'litres',
	ltrs: 'litres',
	g: 'grams',
	hr: 'hours',
	hrs: 'hours',
	h: 'hours',
	min: 'minutes',
	mins: 'minutes',
	sec: 'seconds',
	secs: 'seconds',
	s: 'seconds',
	wk: 'weeks',
	wks: 'weeks',
	yr: 'years',
	yrs: 'years',
	mth: 'months',
	mths: 'months',
	m: 'metres',
	mtr: 'metres',
	mtrs: 'metres',
	cms: 'cm',
	kgs: 'kg',
	kilos: 'kg',
	kms: 'km',
	ft: 'feet, or better the metres',
	in: 'inches, or better the cm',
	lb: 'pounds, or better the kg',
	lbs: 'pounds, or better the kg',
	oz: 'ounces, or better the grams',
	st: 'stone, or better the kg',
	tsp: 'teaspoons',
	tbsp: 'tablespoons',
	deg: 'degrees Celsius',
	degs: 'degrees Celsius',
	w: 'watts',
	kcal: 'calories',
};
const BARE = Object.keys(WHOLE).join('|');
const whole = (unit = '') => WHOLE[unit.toLowerCase()] ?? unit;

/** A weak side that is named left or right, and measures that many readers do not use. */
export const sidesAndUnits: Trap[] = [
	[
		new RegExp(
			String.raw`(?<![\d.,])(\d{1,3}),(\d{1,2})(?!\d|,\d)(?: ?(${BARE}|litres?|cm|kg|km|metres|hours|%)(?![\w]))?`,
			'gi',
		),
		'is a comma in place of a point, and would be read as two numbers',
		([, before = '', after = '', unit = '']) =>
			`Write ${`${before}.${after} ${whole(unit)}`.trim()}. Are they two numbers? Put a space behind the comma.`,
	],
	[
		new RegExp(
			String.raw`(?<![\d.,/])(\d+(?:\.\d+)?) ?(?!in\b(?! (?:high|wide|long|deep)))(${BARE})(?![\w'’/])\.?`,
			'g',
		),
		'is a unit cut short, which is read aloud as letters',
		([, count = '', unit = '']) => `Write ${count} ${whole(unit)}`,
	],
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
		// Where both sides are named, whoever reads it finds their own.
		/\b(?:(?:in|with|on|use|using) )?(?:your|their|the) (?:left|right) (?:hand|arm|leg|foot|elbow|knee|shoulder|sleeve|shoe)\b(?![^.?!]*\b(?:left|right)\b)(?<!\b(?:left|right)\b[^.?!]*\b(?:left|right) \w+)/gi,
		'is right for half of the readers',
		'Write “your weaker hand” or “your stronger hand”, or the leg, here and in what follows.',
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
