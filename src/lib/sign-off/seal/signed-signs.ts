import { listAt, textAt } from '#lib/facts/fact-at.ts';
import { placeOf } from '#lib/facts/content-folders.ts';
import type { Collection } from '#lib/checks/library.ts';
import type { TableSignOff } from '#lib/facts/danger-sign.ts';
import type { DangerSign, NamedSign } from '#lib/danger-signs/sign-table.ts';
import { signedFacts } from '#lib/sign-off/seal/signed-facts.ts';

/** The one file in which the checks of all danger signs stand. */
export const TABLE_SIGN_OFF = placeOf('tableSignOff');

/**
 * All that a checker signs of one danger sign, as one text: every fact of it, and of its area that it is shown by, such
 * as its heading, its place and whether somebody may be watching; what the table says of all signs: who wrote them,
 * and when the next check is due; and the drawings beside its words in Easy Read. The sign-off of the table keeps the seal
 * of it beside the sign's name, so this text must never change its form. Its place within its area is not signed: none
 * is left out by that.
 */
export function wordsOfSign(facts: NamedSign, table: TableSignOff, drawings: Collection): string {
	const names = listAt(facts, ['easy']).map((line) => textAt(line, ['picture']));
	return JSON.stringify([
		signedFacts('sign', facts),
		signedFacts('signTable', table),
		...(names.length > 0 ? [names.map((name) => [name, drawings.get(name)])] : []),
	]);
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
