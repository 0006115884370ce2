import { signsOf, type SignTable } from '#lib/danger-signs/sign-table.ts';
import { forPatients } from './for-patients.ts';
import { factsOf } from './own-facts.ts';
import { fingerprintOf, sealedText } from '#lib/sign-off/seal/fingerprint.ts';
import { TABLE_SIGN_OFF, withSignOff, wordsOfSign } from '#lib/sign-off/seal/signed-signs.ts';

const areas = [...factsOf('dangerSigns').values()];
const [signOff] = factsOf('tableSignOff').values();
if (!signOff) throw new Error(`${TABLE_SIGN_OFF} is missing.`);

/** The fingerprint of each sign, by name. */
export const signFingerprints: ReadonlyMap<string, string> = new Map(
	await Promise.all(
		signsOf(areas).map(
			async (sign) => [sign.name, await fingerprintOf(wordsOfSign(sign, signOff))] as const,
		),
	),
);

// What each check of the table would have for each sign.
const seals: ReadonlyMap<string, string[]> = new Map(
	await Promise.all(
		[...signFingerprints].map(
			async ([name, fingerprint]) =>
				[
					name,
					await Promise.all(
						signOff.checked.map((check) => fingerprintOf(sealedText(fingerprint, check))),
					),
				] as const,
		),
	),
);

/** Every danger sign by its name, each with its own checks. */
export const everySign: SignTable = new Map(
	signsOf(areas).map((sign) => [sign.name, withSignOff(sign, seals.get(sign.name) ?? [], signOff)]),
);

/** The danger signs that this build may show: all, or for patients those that were checked as they stand. */
export const dangerSigns: SignTable = forPatients(everySign);
