import { signsOf, type NamedSign, type SignTable } from '#lib/danger-signs/sign-table.ts';
import { contentFolders } from '#lib/facts/content-folders.ts';
import { dangerAreaFacts, tableSignOff, type TableSignOff } from '#lib/facts/danger-sign.ts';
import { withSignOff, wordsOfSign } from '#lib/sign-off/signed-signs.ts';
import { factsIn, fingerprintOf, pathsOf, sealOf } from './content-files.ts';

/** The file in which the checks of a content folder's signs stand. */
export const signOffFile = (content: string): string => `${content}/${contentFolders.tableSignOff}`;

// Where the sign-off cannot be read nothing is signed: its own check says why.
const unsigned: TableSignOff = { written: { on: '', by: [] }, checked: [], reviewBy: '' };

/** The table of danger signs in a content folder. An area that cannot be read is left out: its own check says why. */
export function readSigns(content: string): SignTable {
	const signOff = tableSignOff.safeParse(factsIn(signOffFile(content))).data ?? unsigned;
	const areas = pathsOf('dangerSigns', content).flatMap(
		(file) => dangerAreaFacts.safeParse(factsIn(file)).data ?? [],
	);
	return new Map(
		signsOf(areas).map((sign) => [sign.name, withSignOff(sign, sealsOf(sign, signOff), signOff)]),
	);
}

function sealsOf(sign: NamedSign, { checked }: TableSignOff): string[] {
	const fingerprint = fingerprintOf(wordsOfSign(sign));
	return checked.map((check) => sealOf(fingerprint, check));
}
