import { pick } from '#catalogue';
import { typed } from './file-texts.ts';
import { forPatients } from './for-patients.ts';
import { factsOf } from './own-facts.ts';
import { fileNamed } from '#lib/facts/content-folders.ts';
import { builtOn } from '#lib/publish/build-mode.ts';
import { everyAuthor } from '#lib/sign-off/who-wrote.ts';
import type { CheckPoint } from '#lib/sign-off/check-points.ts';
import { fingerprintOf } from '#lib/sign-off/seal/fingerprint.ts';
import { lastCheck, stateOf } from '#lib/sign-off/guide-state.ts';
import type { SignedLine } from '#lib/sign-off/state-words.ts';
import { signedWorksheets, wordsOfWorksheet } from '#lib/sign-off/seal/signed-worksheets.ts';

const signOffs = factsOf('worksheets');
const shown = forPatients(signOffs);

/** The state of a worksheet. One that is not signed stops a build for patients. */
export function stateOfWorksheet(name: string): SignedLine {
	const signOff = pick(shown, name, 'content/worksheets');
	const facts = { ...signOff, withdrawn: undefined };
	const { written, reviewBy } = signOff;
	return { state: stateOf(facts, builtOn), check: lastCheck(signOff), reviewBy, written };
}

/** A worksheet as a point for a checker. */
export async function worksheetPoint(name: string): Promise<CheckPoint> {
	const worksheet = pick(signedWorksheets, name, 'content/worksheets');
	return {
		kind: 'worksheet',
		text: worksheet.title,
		lines: worksheet.lines,
		sources: [],
		isFirst: false,
		signOff: {
			file: fileNamed('worksheets', name),
			words: await fingerprintOf(wordsOfWorksheet(worksheet, typed.worksheets.get(name))),
		},
	};
}

/** Who wrote any of them. */
export const worksheetAuthors = everyAuthor(signOffs.values());
