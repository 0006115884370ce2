import { z } from 'zod';
import type { ContentKind } from '#lib/facts/content-folders.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { schemas } from '#lib/facts/schemas.ts';
import { codesAreGivenOnce, codesLeadToGuides } from '#lib/checks/facts/given-once.ts';
import { daysHaveCome } from '#lib/checks/facts/days-come.ts';
import { datesAreInOrder } from '#lib/checks/facts/date-order.ts';
import { textAt } from '#lib/facts/fact-at.ts';
import { drawingIsStill } from '#lib/checks/body/still-drawings.ts';
import { fileFitsSchema, listedNamesAreKnown } from '#lib/checks/facts/facts-file.ts';
import { checkerIsNotAuthor } from '#lib/checks/facts/valid-sign-off.ts';
import { nationsHaveTheirOwn, organisationIsSound } from '#lib/checks/facts/sound-cards.ts';
import { organisationFactsFit } from '#lib/checks/cards/organisation-facts.ts';
import { contactsAreTheirOwn } from '#lib/checks/cards/own-contacts.ts';
import { namesAreTheirOwn, TOLD_APART } from '#lib/checks/cards/own-names.ts';
import { packIsForAll, topicIsItsOwn } from '#lib/checks/facts/sound-shelves.ts';
import { textsAreFit } from '#lib/checks/words/text-checks.ts';
import { standingPageIsSafe } from '#lib/checks/signs/standing-pages.ts';
import { standingLinesSendToHelp } from '#lib/checks/signs/standing-lines.ts';
import { conditionsKeepTheirSigns } from '#lib/checks/signs/lost-signs.ts';
import { conditionsBringKnownSigns } from '#lib/checks/signs/known-signs.ts';
import { easyReadChecks } from '#lib/checks/easy-read/index.ts';
import { kitChecks, type FactsCheck } from '#lib/checks/kit/index.ts';
import type { Library } from '#lib/checks/library.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { readPages } from '#tools/content/read-standing.ts';
import { listsAreFilled } from './check-lists.ts';
import {
	emergencyProblems,
	lookAlikeProblems,
	misplacedEmergencies,
	phraseFileProblems,
} from '#tools/search/check-search.ts';
import { problemsOfSigns } from './check-signs.ts';
import {
	easyReadSignOffHolds,
	safetyWordsSignOffHolds,
	sessionSignOffHolds,
	signOffHolds,
	worksheetSignOffHolds,
} from './check-sign-offs.ts';
import { pathsOf, textOf } from '#tools/content/content-files.ts';

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
	conditions: [
		conditionsKeepTheirSigns,
		(file, { dangerSigns }) => conditionsBringKnownSigns(file, [...dangerSigns.keys()]),
	],
	organisations: [
		signOffHolds,
		organisationFactsFit,
		(file, { today }) => organisationIsSound(file, today),
	],
	safetyLines: [signOffHolds],
	worksheets: [worksheetSignOffHolds],
	safetyWords: [safetyWordsSignOffHolds],
	release: [datesAreInOrder, (file, { today }) => daysHaveCome(file, today), checkerIsNotAuthor],
	routes: [
		signOffHolds,
		nationsHaveTheirOwn,
		(file, { organisations }) =>
			listedNamesAreKnown(
				file,
				'organisations',
				[...organisations.keys()],
				new Map([...organisations].map(([name, card]) => [textAt(card, ['name']), name])),
			),
	],
	packs: [
		packIsForAll,
		(file, { guides, codes }) =>
			listedNamesAreKnown(
				file,
				'guides',
				[...guides.map(({ slug }) => slug), ...codes.values()],
				new Map(guides.map(({ slug, front }) => [textAt(front.values, ['title']), slug])),
			),
	],
	easyReads: [easyReadSignOffHolds, ...easyReadChecks],
	sessions: [sessionSignOffHolds, ...kitChecks.sessions],
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
		...problemsOfTwins(content),
		...problemsOfSigns(library, content),
		...readPages(content).flatMap((page) => standingPageIsSafe(page, library)),
		...emergencyProblems(library, content),
		...phraseFileProblems(library, content),
		...lookAlikeProblems(library, content),
		...misplacedEmergencies(content),
		...pathsOf('pictures', content).flatMap((file) => drawingIsStill(file, textOf(file))),
		...codesAreGivenOnce(codes, textOf(codes)),
		...codesLeadToGuides(codes, textOf(codes), library),
		...listsAreFilled(content),
	];
}

function problemsOfTwins(content: string): Problem[] {
	const organisations = pathsOf('organisations', content);
	const contacts = contactsAreTheirOwn(
		organisations.map((path) => readFactsFile(path, textOf(path))),
	);
	const names = (Object.keys(TOLD_APART) as (keyof typeof TOLD_APART)[]).flatMap((kind) =>
		namesAreTheirOwn(
			pathsOf(kind, content).map((path) => readFactsFile(path, textOf(path))),
			TOLD_APART[kind],
		),
	);
	return [...names, ...contacts];
}
