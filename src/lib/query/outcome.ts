import type { Alarm } from '#lib/query/alarms.ts';
import { wordsIn } from '#lib/query/features.ts';
import {
	findGuides,
	guidesNaming,
	wordsOfGuide,
	type GuideFinder,
	type Match,
} from '#lib/query/guide-finder.ts';
import { plainWords } from '#lib/query/plain-words.ts';
import { mendedWords, type Mended } from '#lib/query/mended-words.ts';

/** All that came of a query, beside urgent help. */
export interface Outcome {
	/** The guides that fit, likeliest first: none rather than a guess. */
	matches: Match[];
	/** Where none fits: the topics that it touches on, nearest first. */
	nearestTopics: string[];
	/** Words that were plainly misspelt, and what they were read as. */
	mended: Mended[];
}

/**
 * What speaks for our holding nothing, weighed: the alarms' own opinion, and how unlikely the best guide
 * is. Fitted by logistic regression on phrases that no classifier was taught with.
 */
const NOTHING = { alarm: 0.62, best: -1.17, least: 0.7 };
/** So much of a word shows which it will be. */
const BEGINNING = 4;
/** Where the alarms are this sure that we hold nothing, the words were spelt right. */
const SURELY_NOTHING = 3;
/** Words are only mended towards a guide that is then as likely as this. */
const SURE = 0.5;
/** So many guides tell which topics are near. */
const NEAR = 5;

/** Finds guides for a query, or says that there is none. Set `keepsSpelling` to take the words as they were typed. */
export function outcomeOf(
	query: string,
	alarm: Pick<Alarm, 'nothing'>,
	finder: GuideFinder,
	keepsSpelling = false,
): Outcome {
	// A bare word tells the classifiers little: where they miss a thing that our guides name, these are no guess.
	const naming = guidesNaming(query, finder);
	if (naming.length > 0) return { matches: naming, nearestTopics: [], mended: [] };
	const matches = findGuides(query, finder, keepsSpelling);
	if (!isNothing(query, alarm, matches, finder))
		return {
			matches,
			nearestTopics: [],
			mended: keepsSpelling ? [] : mendedWords(query, wordsOf(matches), finder.known),
		};
	const near = matches.slice(0, NEAR).map(({ guide }) => guide.topic);
	const nothing = { matches: [], nearestTopics: [...new Set(near)], mended: [] };
	const isSure = alarm.nothing >= SURELY_NOTHING;
	return keepsSpelling || isSure ? nothing : (asMended(query, finder) ?? nothing);
}

/** Whether the guides that were found for a query are more likely none of ours. */
export function isNothing(
	query: string,
	alarm: Pick<Alarm, 'nothing'>,
	matches: Match[],
	finder: GuideFinder,
): boolean {
	return (
		speaksForNothing(alarm, matches) >= NOTHING.least &&
		!isUnfinished(query, finder) &&
		!isReaders(query, matches) &&
		!isOfTitle(query, matches)
	);
}

/** What comes of a query whose words were unknown only because they were misspelt; nothing if it is still a guess. */
function asMended(query: string, finder: GuideFinder): Outcome | undefined {
	const mended = mendedWords(query, finder.words, finder.known);
	if (mended.length === 0) return undefined;
	const meant = new Map(mended.map(({ typed, meant }) => [typed, meant]));
	const matches = findGuides(
		wordsIn(query)
			.map((word) => meant.get(word) ?? word)
			.join(' '),
		finder,
	);
	const isSure = (matches[0]?.chance ?? 0) >= SURE;
	return isSure ? { matches, nearestTopics: [], mended } : undefined;
}

const wordsOf = ([best]: Match[]): Set<string> => new Set(best ? wordsOfGuide(best.guide) : []);

function speaksForNothing({ nothing }: Pick<Alarm, 'nothing'>, [best]: Match[]): number {
	return NOTHING.alarm * nothing + NOTHING.best * Math.log(best?.chance ?? 0);
}

/** Whether the last word may still be being typed: it begins a word of our guides that it is not. */
function isUnfinished(query: string, { words }: GuideFinder): boolean {
	const last = wordsIn(query).at(-1) ?? '';
	if (last.length < BEGINNING || words.has(last)) return false;
	return [...words].some((word) => word.startsWith(last));
}

/** Whether an author wrote that readers of a guide say just this. */
function isReaders(query: string, matches: Match[]): boolean {
	const asked = plainWords(query);
	return matches.some(({ guide }) => guide.says.some((phrase) => plainWords(phrase) === asked));
}

/** Whether the words stand in a guide's title as they are: two or more, for one may mean anything. */
function isOfTitle(query: string, matches: Match[]): boolean {
	const asked = plainWords(query);
	return (
		asked.includes(' ') &&
		matches.some(({ guide }) => ` ${plainWords(guide.title)} `.includes(` ${asked} `))
	);
}
