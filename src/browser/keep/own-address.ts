import { keptAddress } from '#lib/keep/kept-copy.ts';
import { readRecommendation } from '#lib/hand-over/recommendation.ts';

/** Where the page that is open is kept: a reader's list with the codes that it names. */
export function ownAddress(): string {
	const isList = location.pathname.endsWith('/r/');
	const codes = isList ? readRecommendation(location.hash).codes : [];
	return keptAddress(location.pathname, codes);
}

/** The guides that a reader's list shows. On other pages there are none. */
export function listedGuides(): string[] {
	return [...document.querySelectorAll<HTMLAnchorElement>('[data-card]:not([hidden]) h2 a')].map(
		({ pathname }) => pathname,
	);
}
