import { plainFigures } from '#lib/hand-over/plain-figures.ts';
import { readRecommendation, type ReadRecommendation } from '#lib/hand-over/recommendation.ts';

/**
 * What the address of the reader's list asks for; nothing where it names a place on the page, as the skip link
 * does. Codes that came after `?` are put after `#`, so that no further request carries them.
 */
export function askedCodes(): ReadRecommendation | undefined {
	if (location.hash.length < 2 && readRecommendation(location.search.slice(1)).codes.length > 0)
		putAddress(`#${location.search.slice(1)}`);
	const asked = location.hash.slice(1);
	return asked === '' || !isPlace(asked) ? readRecommendation(asked) : undefined;
}

/** Puts another end to the address, in place of the one it has. */
export function putAddress(hash: string): void {
	history.replaceState(history.state, '', location.pathname + hash);
}

/** Codes are figures. A name without one is some place, here or in another version of the page. */
function isPlace(asked: string): boolean {
	return document.getElementById(asked) !== null || !/\d/.test(plainFigures(asked));
}
