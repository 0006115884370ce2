import { z } from 'zod';
import { codesAreGivenOnce } from '#lib/checks/codes.ts';
import { datesAreInOrder } from '#lib/checks/dates.ts';
import { drawingIsStill } from '#lib/checks/drawings.ts';
import { listedNamesAreKnown, readFactsFile, shelfFileFits } from '#lib/checks/shelf-file.ts';
import { checkerIsNotAuthor, wordsAreThoseChecked } from '#lib/checks/sign-off.ts';
import { conditionFacts } from '#lib/condition.ts';
import type { Library } from '#lib/library.ts';
import { organisationFacts } from '#lib/organisation.ts';
import { packFacts } from '#lib/pack.ts';
import type { Problem } from '#lib/problem.ts';
import { routeFacts } from '#lib/route.ts';
import { safetyLineFacts } from '#lib/safety-line.ts';
import { signedFacts } from '#lib/signed-words.ts';
import { topicFacts } from '#lib/topic.ts';
import type { FactsFile } from '#lib/yaml-facts.ts';
import { fingerprintOf, pathsIn, textOf } from './read-guides.ts';

type Check = (file: FactsFile, library: Library) => Problem[];

/** What is asked of the files in each folder. */
const shelves: Record<string, Check> = {
	'topics/*.yaml': (file) => shelfFileFits(file, topicFacts),
	'organisations/*.yaml': (file) => [
		...shelfFileFits(file, organisationFacts),
		...signOffHolds(file),
	],
	'conditions.yaml': (file) => shelfFileFits(file, z.record(z.string(), conditionFacts)),
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
