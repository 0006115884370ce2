/** A number with its unit, as a text says it; a range from one number to another. */
interface Measure {
	/** As it was typed: `twenty minutes`. */
	typed: string;
	unit: string;
	from: number;
	to: number;
}

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const WORDS = new Map<string, number>([
	...ONES.map((word, number) => [word, number] as const),
	...Object.entries({ fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, forty: 40, fifty: 50 }),
	...Object.entries({ 'forty-five': 45, sixty: 60, ninety: 90 }),
]);
const NUMBER = String.raw`(\d+(?:\.\d+)?|${[...WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
const UNIT = String.raw`(seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|metres?|cm|centimetres?|kg|litres?|steps|per cent|percent|%|°C|degrees)`;
const MEASURE = new RegExp(
	String.raw`(?<![\w.,-])${NUMBER}(?:(?: to | or | and |-|–)${NUMBER})?(?: (?:more|full|whole))?[ -]?${UNIT}(?![a-z])`,
	'gi',
);
/** “An hour” is one: only of what a source is said to support, for “twice a day” tells of no time. */
const SINGLE =
	/\b(?:a|an|each|every|next|per) (second|minute|hour|day|week|month|year|metre|litre)\b/gi;

const SHORT: Record<string, string> = {
	mins: 'minute',
	min: 'minute',
	centimetre: 'cm',
	'per cent': '%',
	percent: '%',
	'°c': 'degree',
};

/** Every measure in a text: `'Wait 10 to 20 minutes'` has one, from 10 to 20 in minutes. */
export function measuresIn(text: string): Measure[] {
	return [...text.matchAll(MEASURE)].map(({ 0: typed, 1: from = '', 2: to, 3: unit = '' }) => ({
		typed,
		unit: unitOf(unit),
		from: valueOf(from),
		to: valueOf(to ?? from),
	}));
}

/** The same, with what is one of its unit without a number: `'within an hour'`. */
export function measuresAllowedBy(text: string): Measure[] {
	const single = [...text.matchAll(SINGLE)].map(({ 0: typed, 1: unit = '' }) => ({
		typed,
		unit: unitOf(unit),
		from: 1,
		to: 1,
	}));
	return [...measuresIn(text), ...single];
}

const valueOf = (typed: string) => WORDS.get(typed.toLowerCase()) ?? Number(typed);

function unitOf(typed: string): string {
	const one = typed.toLowerCase();
	return SHORT[one] ?? SHORT[one.replace(/s$/, '')] ?? one.replace(/s$/, '');
}
