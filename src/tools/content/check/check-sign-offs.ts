import { picturesOfEasyRead } from '#lib/easy-read/easy-read-facts.ts';
import { drawingsOfSession } from '#lib/facts/kit/session.ts';
import { schemas } from '#lib/facts/schemas.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import { daysHaveCome } from '#lib/checks/facts/days-come.ts';
import { datesAreInOrder } from '#lib/checks/facts/date-order.ts';
import { checkerIsNotAuthor, wordsAreThoseChecked } from '#lib/checks/facts/valid-sign-off.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { safetyWords, wordsOfSafetyWords } from '#lib/sign-off/safety-words.ts';
import { signedWorksheets, wordsOfWorksheet } from '#lib/sign-off/seal/signed-worksheets.ts';
import { wordsOfCard, wordsWithDrawings } from '#lib/sign-off/seal/signed-words.ts';
import { signedLanguage } from '#lib/text/languages.ts';
import { readStandingTexts } from '#tools/content/read-standing.ts';
import { fingerprintOf, nameOf, sealOf } from '#tools/content/content-files.ts';

/** The words of a worksheet stand in the code, and its sign-off in a file of its name. */
export function worksheetSignOffHolds(file: FactsFile, library: Library): Problem[] {
	const worksheet = signedWorksheets.get(nameOf(file.file));
	if (worksheet) return signOffHolds(file, library, wordsOfWorksheet(worksheet, file.front.values));
	const says = `There is no worksheet called ${nameOf(file.file)}.`;
	const fix =
		'Take this file out. The words of a new worksheet stand in the code: ask for one in an issue, as content/how-to/worksheet.md says.';
	return errors(file.file, found(1, says, fix));
}

/** The words of the site that people act on in danger stand in the code, and their sign-off in a file for each language. */
export function safetyWordsSignOffHolds(file: FactsFile, library: Library): Problem[] {
	if (nameOf(file.file) === signedLanguage)
		return signOffHolds(
			file,
			library,
			wordsOfSafetyWords(
				[...safetyWords(signedLanguage), ...readStandingTexts()],
				file.front.values,
			),
		);
	const says = `No words of the site are signed in ${nameOf(file.file)}.`;
	const fix = `Name the file ${signedLanguage}.yaml, or that of a translation ${signedLanguage}.cy.yaml.`;
	return errors(file.file, found(1, says, fix));
}

/** The drawings beside the lines are signed with them. */
export function easyReadSignOffHolds(file: FactsFile, library: Library): Problem[] {
	const { data } = schemas.easyReads.safeParse(file.front.values);
	if (!data) return [];
	const names = picturesOfEasyRead(data);
	const words = wordsWithDrawings(file.file, file.front.values, names, library.pictures);
	return signOffHolds(file, library, words);
}

/** The drawings that it shows with words of its own are signed with it. */
export function sessionSignOffHolds(file: FactsFile, library: Library): Problem[] {
	const { data } = schemas.sessions.safeParse(file.front.values);
	if (!data) return [];
	const names = drawingsOfSession(data);
	const words = wordsWithDrawings(file.file, file.front.values, names, library.pictures);
	return signOffHolds(file, library, words);
}

/** What is shown on many pages is signed off as a guide is. */
export function signOffHolds(
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
