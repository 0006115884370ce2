import { readFactsFile } from '#lib/facts/read-facts.ts';
import type { Library } from '#lib/checks/library.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { daysHaveCome } from '#lib/checks/facts/days-come.ts';
import { placeOfEasyRead } from '#lib/easy-read/easy-read-facts.ts';
import { emergenciesAreTold } from '#lib/checks/signs/told-emergencies.ts';
import { areaFileHolds } from '#lib/checks/signs/area-file.ts';
import { textsAreFit } from '#lib/checks/words/text-checks.ts';
import { easySignsAreWritten, signsInEasyRead } from '#lib/checks/signs/easy-signs.ts';
import { tableSignOffHolds } from '#lib/checks/signs/table-sign-off.ts';
import { wordsOfSign } from '#lib/sign-off/seal/signed-signs.ts';
import { fingerprintOf, pathsOf, sealOf, textOf } from '#tools/content/content-files.ts';
import { readTableSignOff, signOffFile } from '#tools/content/read-signs.ts';

/** All that is to mend in the table of danger signs and its sign-off. */
export function problemsOfSigns(library: Library, content: string): Problem[] {
	const read = (file: string) => readFactsFile(file, textOf(file));
	const areas = pathsOf('dangerSigns', content).map(read);
	const signOff = read(signOffFile(content));
	const table = library.dangerSigns;
	const seal = (name: string, check: unknown) => {
		const sign = table.get(name);
		const words = sign && wordsOfSign(sign, readTableSignOff(content), library.pictures);
		return words ? sealOf(fingerprintOf(words), check) : '';
	};
	const easyReads = pathsOf('easyReads', content).map((file) => placeOfEasyRead(file).slug);
	const shown = signsInEasyRead(library, easyReads);
	return [
		...areas.flatMap((file) => areaFileHolds(file, areas, library)),
		...areas.flatMap((file) => easySignsAreWritten(file, shown)),
		...areas.flatMap(emergenciesAreTold),
		...areas.flatMap((file) => textsAreFit(file, library)),
		...tableSignOffHolds(signOff, table, seal),
		...daysHaveCome(signOff, library.today),
	];
}
