import { isCode } from '#lib/facts/codes.ts';

/**
 * What a clinician hands over, and how it stands in a link. Links stand on paper for years, so this
 * never changes: codes joined by `-`, in order, then options after `.`: a language tag (`cy`), a
 * format (`lp` large print, `er` easy read). Only `a-z 0-9 - .`, and at most six guides.
 * Everything stands after `#`, which no browser sends.
 */
export interface Recommendation {
	codes: string[];
	/** Large print, 18 pt. */
	isLarge: boolean;
	/** The language of the guides; English when it is left out. */
	language?: string | undefined;
}

/** What a fragment said, and what in it could not be read. */
export interface ReadRecommendation extends Recommendation {
	/** Parts that name no code and no option of ours, as they stood. */
	unknown: string[];
	/** Codes past the sixth. */
	tooMany: string[];
}

/** The most guides on one slip: more would not be read. */
export const MOST_GUIDES = 6;

/** Formats and languages that a link may name, whether or not this build has them. */
const KNOWN_OPTIONS = ['lp', 'er', 'cy', 'en'];
const LONGEST_FRAGMENT = 200;

/** The part of a link after `#`: `2917-3425.lp` for two guides in large print. */
export function writeRecommendation({ codes, isLarge, language }: Recommendation): string {
	const tag = language && language !== 'en' ? [language] : [];
	return [codes.slice(0, MOST_GUIDES).join('-'), ...tag, ...(isLarge ? ['lp'] : [])].join('.');
}

/** The link a clinician hands over. The codes go after `#`: no server learns what was recommended. */
export function recommendationLink(recommendation: Recommendation, site: string): string {
	return new URL(`/r/#${writeRecommendation(recommendation)}`, site).href;
}

/** What a link's fragment asks for. It never fails: what it does not know it passes over and names. */
export function readRecommendation(fragment: string): ReadRecommendation {
	const text = fragment.replace(/^#/, '').slice(0, LONGEST_FRAGMENT).toLowerCase();
	const [first = '', ...options] = text.split('.');
	const parts = first.split('-').filter(Boolean);
	const codes = [...new Set(parts.filter(isCode))];
	return {
		codes: codes.slice(0, MOST_GUIDES),
		tooMany: codes.slice(MOST_GUIDES),
		isLarge: options.includes('lp'),
		unknown: [
			...parts.filter((part) => !isCode(part)),
			...options.filter((option) => option !== '' && !KNOWN_OPTIONS.includes(option)),
		],
	};
}
