import { placeOf } from '#lib/facts/content-folders.ts';
import type { TableSignOff } from '#lib/facts/danger-sign.ts';
import type { DangerSign, NamedSign } from '#lib/danger-signs/sign-table.ts';
import { signedFacts } from '#lib/sign-off/signed-words.ts';

/** The one file in which the checks of all danger signs stand. */
export const TABLE_SIGN_OFF = placeOf('tableSignOff');

/**
 * All that a checker signs of one danger sign, as one text: its name and the heading of its area too, for
 * guides and searches show it by its name. The sign-off of the table keeps the first
 * letters of a SHA-256 made with it beside the sign's name, so this text must never change its form.
 */
export function wordsOfSign(facts: NamedSign): string {
	const { name, area, short, you, other, level, call, nations, meanwhile } = facts;
	const { strongerThan, crisis, contacts, sources, sourcesDiffer } = facts;
	const said = { name, area, short, you, other, level, call, nations, meanwhile };
	return JSON.stringify(
		signedFacts({ ...said, strongerThan, crisis, contacts, sources, sourcesDiffer }),
	);
}

/**
 * A sign with those checks of the table that were of its words as they stand: the seals that each would have.
 * One that is being corrected has none.
 */
export function withSignOff(
	sign: NamedSign,
	seals: readonly string[],
	{ written, checked, reviewBy, beingCorrected = {} }: TableSignOff,
): DangerSign {
	const since = beingCorrected[sign.name];
	return {
		...sign,
		written,
		...(since !== undefined && { beingCorrected: { on: since } }),
		// Whoever found the fault no longer stands by the check.
		checked: (since === undefined ? checked : []).flatMap(({ signs, ...check }, index) => {
			const words = signs[sign.name];
			return words !== undefined && words === seals[index] ? [{ ...check, words }] : [];
		}),
		reviewBy,
	};
}
