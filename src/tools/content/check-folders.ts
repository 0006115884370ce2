import { z } from 'zod';
import { codesAreGivenOnce } from '#lib/checks/facts/given-once.ts';
import { datesAreInOrder } from '#lib/checks/facts/date-order.ts';
import { drawingIsStill } from '#lib/checks/body/still-drawings.ts';
import { listedNamesAreKnown, readFactsFile, shelfFileFits } from '#lib/checks/facts/facts-file.ts';
import { checkerIsNotAuthor, wordsAreThoseChecked } from '#lib/checks/facts/valid-sign-off.ts';
import { conditionsBringKnownSigns } from '#lib/checks/signs/known-signs.ts';
import { conditionFacts } from '#lib/facts/condition.ts';
import type { Library } from '#lib/checks/library.ts';
import { organisationFacts } from '#lib/facts/organisation.ts';
import { packFacts } from '#lib/facts/pack.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { routeFacts } from '#lib/facts/route.ts';
import { safetyLineFacts } from '#lib/facts/safety-line.ts';
import { signedFacts } from '#lib/sign-off/signed-words.ts';
import { topicFacts } from '#lib/facts/topic.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import { problemsOfSigns } from './check-signs.ts';
import { fingerprintOf, pathsIn, textOf } from './content-files.ts';

type Check = (file: FactsFile, library: Library) => Problem[];

/** What is asked of the files in each folder. */
const shelves: Record<string, Check> = {
	'topics/*.yaml': (file) => shelfFileFits(file, topicFacts),
	'organisations/*.yaml': (file) => [
		...shelfFileFits(file, organisationFacts),
		...signOffHolds(file),
	],
	'conditions.yaml': (file, { dangerSigns }) => [
		...shelfFileFits(file, z.record(z.string(), conditionFacts)),
		...conditionsBringKnownSigns(file, [...dangerSigns.keys()]),
	],
	'safety-lines/*.yaml': (file) => [...shelfFileFits(file, safetyLineFacts), ...signOffHolds(file)],
	'routes/*.yaml': (file, { organisations }) => [
		...shelfFileFits(file, routeFacts),
		...listedNamesAreKnown(file, 'organisations', [...organisations.keys()]),
		...signOffHolds(file),
	],
	'packs/*.yaml': (file, { guides, codes }) => [
		...shelfFileFits(file, packFacts),
		...listedNamesAreKnown(file, 'guides', [...guides.map(({ slug }) => slug), ...codes.values()]),
	],
};

/** All that is to mend in the files that guides name: organisations, safety lines, drawings, codes and the like. */
export function problemsOfShelves(library: Library, content = 'content'): Problem[] {
	const codes = `${content}/codes.txt`;
	return [
		...Object.entries(shelves).flatMap(([pattern, check]) =>
			pathsIn(`${content}/${pattern}`).flatMap((file) =>
				check(readFactsFile(file, textOf(file)), library),
			),
		),
		...problemsOfSigns(library, content),
		...pathsIn(`${content}/pictures/*.svg`).flatMap((file) => drawingIsStill(file, textOf(file))),
		...codesAreGivenOnce(codes, textOf(codes)),
	];
}

/** What is shown on many pages is signed off as a guide is. */
function signOffHolds(file: FactsFile): Problem[] {
	return [
		...datesAreInOrder(file),
		...checkerIsNotAuthor(file),
		...wordsAreThoseChecked(file, fingerprintOf(JSON.stringify(signedFacts(file.front.values)))),
	];
}
