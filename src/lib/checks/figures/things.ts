import { foldWords } from '#lib/text/fold-words.ts';
import { stem } from '#lib/text/stem.ts';

/** Things that figures for safety are given of, each with the words that mean it, by the stems of these. */
const THINGS: Record<string, string> = {
	burn: 'burn burns burnt burned burning scald scalded scalds',
	water: 'water tap taps rinse rinsed rinsing run running',
	cool: 'cool cold cooled cooling cooler',
	fridge: 'fridge refrigerator refrigerate chill chilled freezer',
	food: 'food leftover leftovers meal meals dish half portion portions cooked',
	rice: 'rice',
	bleed: 'bleed bleeds bleeding nosebleed nosebleeds blood',
	press: 'press pressing pinch pinching squeeze pressed pressure',
	nose: 'nose nosebleed nosebleeds nostrils',
	oxygen: 'oxygen concentrator',
	fire: 'flame flames fire fires cooker hob candle gas smoke smoking cigarette cook spark sparks',
	eye: 'eye eyes',
	chemical: 'chemical bleach splash splashed cleaner acid',
	fit: 'fit fits seizure seizures jerk jerking',
	last: 'last lasts lasted lasting longer',
	sugar: 'sugar hypo glucose insulin diabetes',
	sweet: 'sweet sweets juice jelly lucozade',
	drive: 'drive driving wheel',
	panic: 'panic panicking',
	ease: 'ease eased eases passes passed pass stops calms',
	mark: 'mark marks red sore',
	splint: 'splint splints brace stocking stockings limb',
	heat: 'heat heatstroke hot overheated',
	rescue: 'rescue',
	pack: 'pack packs',
};
const BY_WORD = new Map(
	Object.entries(THINGS).flatMap(([thing, words]) =>
		words.split(' ').map((word) => [stem(word), thing] as const),
	),
);

/** The things that a text speaks of, by one name each: `'Run it under the cold tap'` gives water and cool. */
export function thingsIn(text: string): Set<string> {
	const words = foldWords(text).split(' ');
	return new Set(words.flatMap((word) => BY_WORD.get(stem(word)) ?? []));
}

/** What stands in much that is no danger: none of these alone makes two texts speak of the same. */
const COMMON = new Set('water cool food heat last ease press mark fire'.split(' '));

/** How many things two texts both speak of, where one of them at least is rare. */
export function sharedThings(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const shared = [...one].filter((thing) => other.has(thing));
	return shared.some((thing) => !COMMON.has(thing)) ? shared.length : 0;
}
