import { z } from 'zod';
import { factAt } from '#lib/facts/fact-at.ts';
import { signsOf, type NamedSign, type SignTable } from '#lib/danger-signs/sign-table.ts';
import { contentFolders } from '#lib/facts/content-folders.ts';
import {
	dangerAreaFacts,
	tableSignOff,
	typedSign,
	type DangerAreaFacts,
	type TableSignOff,
} from '#lib/facts/danger-sign.ts';
import { withSignOff, wordsOfSign } from '#lib/sign-off/seal/signed-signs.ts';
import { factsIn, fingerprintOf, pathsOf, sealOf } from './content-files.ts';

/** The file in which the checks of a content folder's signs stand. */
export const signOffFile = (content: string): string => `${content}/${contentFolders.tableSignOff}`;

// Where the sign-off cannot be read nothing is signed: its own check says why.
const unsigned: TableSignOff = { written: { on: '', by: [] }, checked: [], reviewBy: '' };

/** The sign-off of a content folder's signs, read as the site is. */
export const readTableSignOff = (content: string): TableSignOff =>
	tableSignOff.safeParse(factsIn(signOffFile(content))).data ?? unsigned;

/**
 * The table of danger signs in a content folder, for checks. Of a file with a mistake, the signs that can be read
 * still stand, so that one mistake is not told again by all that name its neighbours: its own check says what it is.
 */
export function readSigns(content: string): SignTable {
	const signOff = readTableSignOff(content);
	const areas = pathsOf('dangerSigns', content).flatMap((file) => readArea(factsIn(file)) ?? []);
	return new Map(
		signsOf(areas).map((sign) => [sign.name, withSignOff(sign, sealsOf(sign, signOff), signOff)]),
	);
}

function readArea(typed: unknown): DangerAreaFacts | undefined {
	const whole = dangerAreaFacts.safeParse(typed).data;
	if (whole) return whole;
	const signs = Object.entries(Object(factAt(typed, ['signs'])) as object).flatMap(
		([name, sign]) => {
			const { data } = typedSign.safeParse(sign);
			return data ? [[name, data] as const] : [];
		},
	);
	return dangerAreaFacts
		.extend({ signs: z.record(z.string(), typedSign) })
		.safeParse({ ...Object(typed), signs: Object.fromEntries(signs) }).data;
}

function sealsOf(sign: NamedSign, signOff: TableSignOff): string[] {
	const fingerprint = fingerprintOf(wordsOfSign(sign, signOff));
	return signOff.checked.map((check) => sealOf(fingerprint, check));
}
