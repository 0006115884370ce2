import { signsOf, type NamedSign, type SignTable } from '#lib/danger-signs/sign-table.ts';
import { typed } from './file-texts.ts';
import { signedFactsOf } from './own-facts.ts';
import { entryInWords } from './own-words.ts';
import { fileNamed } from '#lib/facts/content-folders.ts';
import { fingerprintOf, sealedText } from '#lib/sign-off/seal/fingerprint.ts';
import { TABLE_SIGN_OFF, withSignOff, wordsOfSign } from '#lib/sign-off/seal/signed-signs.ts';

const areas = signedFactsOf('dangerSigns');
const [signOff] = signedFactsOf('tableSignOff').values();
if (!signOff) throw new Error(`${TABLE_SIGN_OFF} is missing.`);
const signs = signsOf([...areas.values()]);

/** The fingerprint of each sign, by name. */
export const signFingerprints: ReadonlyMap<string, string> = new Map(
	await Promise.all(
		signs.map(
			async (sign) =>
				[sign.name, await fingerprintOf(wordsOfSign(sign, signOff, typed.pictures))] as const,
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

/** The words of each sign in the language of this build; what is signed are the English ones. */
const spoken = signsOf([...areas].map(([file, area]) => areaInWords(file, area)));

const tableOf = (named: NamedSign[]): SignTable =>
	new Map(named.map((sign) => [sign.name, withSignOff(sign, seals.get(sign.name) ?? [], signOff)]));

/** Every danger sign by its name, each with its own checks; and the same in English. */
export const everySign = tableOf(spoken);
export const englishSigns = tableOf(signs);

function areaInWords<Area extends { area: string; signs: Record<string, object> }>(
	name: string,
	facts: Area,
): Area {
	const file = fileNamed('dangerSigns', name);
	const { area } = entryInWords('dangerSigns', file, [], { area: facts.area });
	const inWords = Object.entries(facts.signs).map(([sign, own]) => [
		sign,
		entryInWords('dangerSigns', file, ['signs', sign], own),
	]);
	return { ...facts, area, signs: Object.fromEntries(inWords) as Area['signs'] };
}
