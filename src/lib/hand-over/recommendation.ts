import { languages } from '#lib/text/languages.ts';
import { MOST_GUIDES } from '#lib/facts/codes.ts';
import { findCodes } from '#lib/hand-over/found-codes.ts';

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
	/** Easy Read, of the guides that have it. */
	isEasy?: boolean;
	/** The language of the guides; English when it is left out. */
	language?: string | undefined;
}

/** What a fragment said, and what in it could not be read. */
export interface ReadRecommendation extends Recommendation {
	/** Parts that name no code and no option of ours, as they stood. */
	unknown: string[];
	/** Those of them that are figures: a code may be mistyped. */
	figures: string[];
	/** Where the link's end is missing: what is left of its last code, `''` where that is nothing. */
	cut?: string | undefined;
	/** Codes past the sixth. */
	tooMany: string[];
}

/** Formats and languages that a link may name, whether or not this build has them. */
const KNOWN_OPTIONS: readonly string[] = ['lp', 'er', ...languages];
const LONGEST_FRAGMENT = 2000;
/** What mail and messages hang on a link: `&data=…`, `?utm_source=…`. */
const HUNG_ON = /[?&](?=[a-z_]).*$/is;

/** The part of a link after `#`: `2917-3425.lp` for two guides in large print. */
export function writeRecommendation({
	codes,
	isLarge,
	isEasy = false,
	language,
}: Recommendation): string {
	const tag = language && language !== 'en' ? [language] : [];
	const formats = [...(isLarge ? ['lp'] : []), ...(isEasy ? ['er'] : [])];
	return [codes.slice(0, MOST_GUIDES).join('-'), ...tag, ...formats].join('.');
}

/** The link a clinician hands over. The codes go after `#`: no server learns what was recommended. */
export function recommendationLink(recommendation: Recommendation, site: string): string {
	return new URL(`/r/#${writeRecommendation(recommendation)}`, site).href;
}

/**
 * What a link's fragment asks for, however mail and messages changed it on its way: written with percent signs, with more
 * hung on, with punctuation behind. It never fails: what it does not know it passes over and names.
 */
export function readRecommendation(fragment: string): ReadRecommendation {
	const text = decodePercents(fragment.slice(0, LONGEST_FRAGMENT))
		.replace(/^#/, '')
		.replaceAll(/&(?:#\d+|[a-z]+);/gi, ' ')
		.replace(HUNG_ON, '');
	const { codes, figures, rest, cut } = findCodes(text);
	const options = rest.map(optionIn);
	return {
		codes: codes.slice(0, MOST_GUIDES),
		tooMany: codes.slice(MOST_GUIDES),
		isLarge: options.includes('lp'),
		language: languages.find((language) => options.includes(language)),
		...(options.includes('er') && { isEasy: true }),
		unknown: [...figures, ...rest.filter((part) => !KNOWN_OPTIONS.includes(optionIn(part)))],
		figures,
		cut: fragment.length > LONGEST_FRAGMENT ? undefined : cut,
	};
}

/** An option without what stands around it: `'lp)'` gives `'lp'`. */
const optionIn = (part: string) => part.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Programs that pass a link on may each write it with percent signs again. A stray one stands for itself. */
function decodePercents(text: string): string {
	const decoded = text.replaceAll(/(?:%[\da-f]{2})+/gi, (bytes) => {
		try {
			return decodeURIComponent(bytes);
		} catch {
			return ' ';
		}
	});
	return decoded === text ? text : decodePercents(decoded);
}
