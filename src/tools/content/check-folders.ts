import { z } from 'zod';
import type { ContentKind } from '#lib/facts/content-folders.ts';
import { picturesOfEasyRead } from '#lib/easy-read/easy-read-facts.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { schemas } from '#lib/facts/schemas.ts';
import { codesAreGivenOnce, codesLeadToGuides } from '#lib/checks/facts/given-once.ts';
import { daysHaveCome } from '#lib/checks/facts/days-come.ts';
import { datesAreInOrder } from '#lib/checks/facts/date-order.ts';
import { drawingIsStill } from '#lib/checks/body/still-drawings.ts';
import { fileFitsSchema, listedNamesAreKnown } from '#lib/checks/facts/facts-file.ts';
import { checkerIsNotAuthor, wordsAreThoseChecked } from '#lib/checks/facts/valid-sign-off.ts';
import { nationsHaveTheirOwn, organisationIsSound } from '#lib/checks/facts/sound-cards.ts';
import { packIsForAll, topicIsItsOwn } from '#lib/checks/facts/sound-shelves.ts';
import { textsAreFit } from '#lib/checks/words/text-checks.ts';
import { standingPageIsSafe } from '#lib/checks/signs/standing-pages.ts';
import { standingLinesSendToHelp } from '#lib/checks/signs/standing-lines.ts';
import { conditionsBringKnownSigns } from '#lib/checks/signs/known-signs.ts';
import { easyReadChecks } from '#lib/checks/easy-read/index.ts';
import { kitChecks, type FactsCheck } from '#lib/checks/kit/index.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { safetyWords, wordsOfSafetyWords } from '#lib/sign-off/safety-words.ts';
import { signedWorksheets, wordsOfWorksheet } from '#lib/sign-off/seal/signed-worksheets.ts';
import { wordsOfCard, wordsOfEasyRead } from '#lib/sign-off/seal/signed-words.ts';
import { patientLanguages } from '#lib/text/languages.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import { readPages, readStandingTexts } from './read-standing.ts';
import { listsAreFilled } from './check-files.ts';
import { emergencyProblems, lookAlikeProblems } from '#tools/search/check-search.ts';
import { problemsOfSigns } from './check-signs.ts';
import { fingerprintOf, nameOf, pathsOf, sealOf, textOf } from './content-files.ts';

/** The kinds of content that are files of facts and nothing else, but for the table of danger signs. */
type FactsKind = Exclude<
	ContentKind,
	'guides' | 'checkedTexts' | 'pages' | 'pictures' | 'dangerSigns' | 'tableSignOff'
>;

const formOf = (kind: FactsKind): z.ZodType =>
	kind === 'conditions' ? z.record(z.string(), schemas.conditions) : schemas[kind];

/** What is asked of each kind of file, besides that it fits its schema. */
const checks: Record<FactsKind, FactsCheck[]> = {
	topics: [topicIsItsOwn],
	conditions: [(file, { dangerSigns }) => conditionsBringKnownSigns(file, [...dangerSigns.keys()])],
	organisations: [signOffHolds, (file, { today }) => organisationIsSound(file, today)],
	safetyLines: [signOffHolds],
	worksheets: [worksheetSignOffHolds],
	safetyWords: [safetyWordsSignOffHolds],
	release: [datesAreInOrder, (file, { today }) => daysHaveCome(file, today), checkerIsNotAuthor],
	routes: [
		signOffHolds,
		nationsHaveTheirOwn,
		(file, { organisations }) =>
			listedNamesAreKnown(file, 'organisations', [...organisations.keys()]),
	],
	packs: [
		packIsForAll,
		(file, { guides, codes }) =>
			listedNamesAreKnown(file, 'guides', [...guides.map(({ slug }) => slug), ...codes.values()]),
	],
	easyReads: [easyReadSignOffHolds, ...easyReadChecks],
	sessions: [signOffHolds, ...kitChecks.sessions],
	teachingCards: [signOffHolds, ...kitChecks.teachingCards],
};

/** All that is to mend in the files that guides name: organisations, safety lines, drawings, codes and the like. */
export function problemsOfFolders(library: Library, content = 'content'): Problem[] {
	const codes = `${content}/codes.txt`;
	return [
		...(Object.keys(checks) as FactsKind[]).flatMap((kind) =>
			pathsOf(kind, content).flatMap((path) => {
				const file = readFactsFile(path, textOf(path));
				const asked: FactsCheck[] = [standingLinesSendToHelp, textsAreFit, ...checks[kind]];
				const more = asked.flatMap((check) => check(file, library));
				return [...fileFitsSchema(file, formOf(kind)), ...more];
			}),
		),
		...problemsOfSigns(library, content),
		...readPages(content).flatMap((page) => standingPageIsSafe(page, library)),
		...emergencyProblems(library, content),
		...lookAlikeProblems(library, content),
		...pathsOf('pictures', content).flatMap((file) => drawingIsStill(file, textOf(file))),
		...codesAreGivenOnce(codes, textOf(codes)),
		...codesLeadToGuides(codes, textOf(codes), library),
		...listsAreFilled(content),
	];
}

/** The words of a worksheet stand in the code, and its sign-off in a file of its name. */
function worksheetSignOffHolds(file: FactsFile, library: Library): Problem[] {
	const worksheet = signedWorksheets.get(nameOf(file.file));
	if (worksheet) return signOffHolds(file, library, wordsOfWorksheet(worksheet, file.front.values));
	const says = `There is no worksheet called ${nameOf(file.file)}.`;
	const fix = `Name the file after one of: ${[...signedWorksheets.keys()].join(', ')}.`;
	return errors(file.file, found(1, says, fix));
}

/** The words of the site that people act on in danger stand in the code, and their sign-off in a file for each language. */
function safetyWordsSignOffHolds(file: FactsFile, library: Library): Problem[] {
	const lang = patientLanguages.find((language) => language === nameOf(file.file));
	if (lang)
		return signOffHolds(
			file,
			library,
			wordsOfSafetyWords([...safetyWords(lang), ...readStandingTexts()], file.front.values),
		);
	const says = `No words of the site are signed in ${nameOf(file.file)}.`;
	return errors(
		file.file,
		found(1, says, `Name the file after one of: ${patientLanguages.join(', ')}.`),
	);
}

/** The drawings beside the lines are signed with them. */
function easyReadSignOffHolds(file: FactsFile, library: Library): Problem[] {
	const { data } = schemas.easyReads.safeParse(file.front.values);
	if (!data) return [];
	const names = picturesOfEasyRead(data);
	const words = wordsOfEasyRead(file.file, file.front.values, names, library.pictures);
	return signOffHolds(file, library, words);
}

/** What is shown on many pages is signed off as a guide is. */
function signOffHolds(
	file: FactsFile,
	{ today }: Library,
	signed = wordsOfCard(file.file, file.front.values),
): Problem[] {
	const fingerprint = fingerprintOf(signed);
	return [
		...datesAreInOrder(file),
		...daysHaveCome(file, today),
		...checkerIsNotAuthor(file),
		...wordsAreThoseChecked(file, (check) => [sealOf(fingerprint, check)]),
	];
}
