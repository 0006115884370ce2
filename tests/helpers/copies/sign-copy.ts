import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { easyReadFacts, picturesOfEasyRead } from '#lib/easy-read/easy-read-facts.ts';
import { drawingsOfSession, sessionFacts } from '#lib/facts/kit/session.ts';
import { wordsOfSign } from '#lib/sign-off/seal/signed-signs.ts';
import { signedWorksheets, wordsOfWorksheet } from '#lib/sign-off/seal/signed-worksheets.ts';
import { wordsOfCard, wordsWithDrawings } from '#lib/sign-off/seal/signed-words.ts';
import { addDays, dayOf } from '#lib/text/dates.ts';
import { signedLanguage } from '#lib/text/languages.ts';
import { safetyWords, wordsOfSafetyWords } from '#lib/sign-off/safety-words.ts';
import { factsIn, fingerprintOf, pathsIn, sealOf } from '#tools/content/content-files.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { fingerprintOfRelease } from '#tools/content/read-release.ts';
import { readStandingTexts } from '#tools/content/read-standing.ts';
import { readDrawings, readSigns, readTableSignOff } from '#tools/content/read-signs.ts';
import { aCheck } from '../sample-guide.ts';

const today = dayOf(new Date());

/** Signs every safety line, route and organisation of a copy but one. */
export function signCards(folder: string, unsigned: string): void {
	for (const path of pathsIn(`${folder}/content/{safety-lines,routes,organisations}/*.yaml`)) {
		if (basename(path) === `${unsigned}.yaml`) continue;
		signFile(path, () => fingerprintOf(wordsOfCard(path.replaceAll('\\', '/'), factsIn(path))));
	}
}

/** Signs a group session or a teaching card of a copy: `signKit(folder, 'sessions/saving-energy')`. */
export function signKit(folder: string, name: string): void {
	const path = join(folder, 'content', `${name}.yaml`);
	const { pictures } = readLibrary(join(folder, 'content'));
	signFile(path, () => {
		const facts = factsIn(path);
		// Of the two, a session alone shows drawings with words of its own.
		const { data } = sessionFacts.safeParse(facts);
		return fingerprintOf(
			data
				? wordsWithDrawings(path, facts, drawingsOfSession(data), pictures)
				: wordsOfCard(path.replaceAll('\\', '/'), facts),
		);
	});
}

/** Signs the Easy Read version of a guide in a copy, by the folder of the guide. */
export function signEasyRead(folder: string, slug: string): void {
	const [path = ''] = pathsIn(`${folder}/content/guides/*/${slug}/er.yaml`);
	const { pictures } = readLibrary(join(folder, 'content'));
	signFile(path, () => {
		const facts = easyReadFacts.parse(factsIn(path));
		return fingerprintOf(
			wordsWithDrawings(path, factsIn(path), picturesOfEasyRead(facts), pictures),
		);
	});
}

/** Signs every worksheet of a copy. */
export function signWorksheets(folder: string): void {
	for (const [name, worksheet] of signedWorksheets) {
		const path = join(folder, 'content/worksheets', `${name}.yaml`);
		signFile(path, () => fingerprintOf(wordsOfWorksheet(worksheet, factsIn(path))));
	}
}

/** Signs the site's own words of safety of a copy. */
export function signSafetyWords(folder: string): void {
	const path = join(folder, 'content/safety-words', `${signedLanguage}.yaml`);
	signFile(path, () =>
		fingerprintOf(
			wordsOfSafetyWords(
				[...safetyWords(signedLanguage), ...readStandingTexts(join(folder, 'content'))],
				factsIn(path),
			),
		),
	);
}

/** Signs the version of the site that stands in a copy: whatever is changed after it breaks the seal. */
export function signRelease(folder: string): void {
	const path = join(folder, 'content/release/site.yaml');
	signFile(path, () => fingerprintOfRelease(join(folder, 'content'), factsIn(path)));
}

/** Signs every danger sign of a copy, but for one that is to stay a draft; in another a fault was found. */
export function signTable(folder: string, unsigned: string | undefined, faulty: string): void {
	const who = { ...aCheck, words: undefined, on: today };
	const path = join(folder, 'content/danger-signs/sign-off.yaml');
	const due = withReview(readFileSync(path, 'utf8'), addDays(today, 200));
	writeFileSync(path, `${due.trimEnd()}\nbeingCorrected:\n  ${faulty}: ${today}\n`);
	const content = join(folder, 'content');
	const table = readTableSignOff(content);
	const drawings = readDrawings(content);
	const signs = [...readSigns(content)]
		.filter(([name]) => name !== unsigned)
		.map(([name, sign]) => [name, sealOf(fingerprintOf(wordsOfSign(sign, table, drawings)), who)]);
	const check = JSON.stringify({
		...who,
		signs: Object.fromEntries(signs) as unknown,
	});
	writeFileSync(path, readFileSync(path, 'utf8').replace('checked: []', `checked: [${check}]`));
}

/** Signs a file until a day that is signed with it. */
function signFile(path: string, fingerprint: () => string): void {
	const text = withReview(readFileSync(path, 'utf8'), addDays(today, 200));
	writeFileSync(path, text);
	writeFileSync(path, withCheck(text, fingerprint(), today));
}

/** A file whose next check is due on a day. */
export function withReview(text: string, reviewBy: string): string {
	return text.replace(/^reviewBy: .*$/m, `reviewBy: ${reviewBy}`);
}

/** A file with a made-up check of words with this fingerprint. */
export function withCheck(text: string, fingerprint: string, on: string): string {
	const words = sealOf(fingerprint, { ...aCheck, on });
	return text.replace('checked: []', `checked: [${JSON.stringify({ ...aCheck, on, words })}]`);
}
