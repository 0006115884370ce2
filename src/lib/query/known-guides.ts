import type { Alarm } from '#lib/query/alarms.ts';
import { wordsIn } from '#lib/query/features.ts';
import { findGuides, type GuideFinder } from '#lib/query/guide-finder.ts';
import { isNothing } from '#lib/query/outcome.ts';

/** Words that no guide shows must point to one guide as surely as this. */
const SURE = 0.5;

/** Whether one guide is as likely as not to be meant, whatever the words. */
export function isSure(typed: string, finder: GuideFinder): boolean {
	return (findGuides(typed, finder)[0]?.chance ?? 0) >= SURE;
}

/** The guides for some words, likeliest first: none where the finder would guess, for it knows none of the words, or the alarms say that we hold nothing for them. */
export function knownGuides(
	typed: string,
	finder: GuideFinder,
	alarm?: Pick<Alarm, 'nothing'>,
): string[] {
	const matches = findGuides(typed, finder);
	if (alarm && isNothing(typed, alarm, matches, finder)) return [];
	const isKnown = wordsIn(typed).some((word) => finder.words.has(word));
	const isSure = (matches[0]?.chance ?? 0) >= SURE;
	return isKnown || isSure ? matches.map(({ guide }) => guide.slug) : [];
}
