import type { Root } from 'mdast';
import type { Library } from '#lib/checks/library.ts';
import { fileNamed, placeOf } from '#lib/facts/content-folders.ts';
import { CRISIS_CONTACTS, CRISIS_LINE, WITHOUT_VOICE_LINE } from '#lib/facts/crisis-help.ts';
import type { SignedCard } from '#lib/facts/sign-off-fields.ts';
import { filesToSign, type FileKind, type FileToSign } from '#lib/sign-off/files-to-sign.ts';
import { lastCheck, stateOf } from '#lib/sign-off/guide-state.ts';
import { CARD_KINDS, shownCards, type CardKind } from '#lib/sign-off/shown-cards.ts';
import { signedWorksheets } from '#lib/sign-off/seal/signed-worksheets.ts';
import { TABLE_SIGN_OFF } from '#lib/sign-off/seal/signed-signs.ts';
import { unsignableWords } from '#lib/sign-off/safety-words.ts';
import { sayDate } from '#lib/text/dates.ts';

/** Where cards and signs stand that no guide brings. */
export interface StandingPlaces {
	/** The words of standing pages. */
	pages: (Root | undefined)[];
	/** The danger signs that search shows for each kind of emergency. */
	emergencies: Record<string, { signs: string[] }>;
	/** The organisations whose cards search knows by name. */
	helplines: string[];
}

type Cards = Pick<Library, FileKind | 'dangerSigns'>;
type Named = Record<CardKind | 'dangerSigns', string[]>;

/**
 * What stands on pages outside guides and is not signed as it stands, or past its check date: one line each.
 * A guide with such a card is held back; search, Urgent help, worksheets and the site's own words of safety
 * cannot be, so a public build stops. Only danger signs may be left out, and not the most urgent one of an
 * emergency, unless it is being corrected.
 */
export function standingGaps(library: Cards, places: StandingPlaces, today: string): string[] {
	const { pages, emergencies, helplines } = places;
	const { dangerSigns } = library;
	const onPages = pages.map((tree) =>
		shownCards({ facts: undefined, tree }, { routes: library.routes, dangerSigns }),
	);
	const signed = [...dangerSigns.values()].filter(lastCheck);
	const named: Named = {
		safetyLines: [
			...onPages.flatMap((page) => page.safetyLines),
			...[...signedWorksheets.values()].flatMap((worksheet) => worksheet.safetyLines),
			CRISIS_LINE,
			WITHOUT_VOICE_LINE,
		],
		organisations: [
			...onPages.flatMap((page) => page.organisations),
			...signed.flatMap(({ contacts = [] }) => contacts),
			...CRISIS_CONTACTS,
			...helplines,
		],
		routes: onPages.flatMap((page) => page.routes),
		dangerSigns: onPages.flatMap((page) => page.dangerSigns),
	};
	const isAsked = ({ kind, name }: FileToSign) => !isCard(kind) || named[kind].includes(name);
	const missing = CARD_KINDS.flatMap((kind) =>
		named[kind].filter((name) => !library[kind].has(name)).map((name) => fileNamed(kind, name)),
	);
	return [
		...filesToSign(library)
			.filter(isAsked)
			.flatMap(({ kind, name, file }) =>
				gapOf(file, library[kind].get(name) as SignedCard | undefined, today),
			),
		...[...new Set(missing)].flatMap((file) => gapOf(file, undefined, today)),
		...unsignableWords().map((name) => `src/lib/words: code makes ${name}, so nobody can sign it`),
		...signed.slice(0, 1).flatMap((sign) => gapOf(TABLE_SIGN_OFF, sign, today)),
		...named.dangerSigns.flatMap((name) => gapOf(`the sign ${name}`, dangerSigns.get(name), today)),
		...Object.entries(emergencies)
			.filter(([, { signs }]) => {
				const [first = ''] = signs;
				const isSigned = signed.some(({ name }) => name === first);
				// Search shows the two numbers to ring in its place: a fault must not wait for the next sign-off.
				return !isSigned && !dangerSigns.get(first)?.beingCorrected;
			})
			.map(
				([kind]) =>
					`${placeOf('dangerSigns')}: nobody has checked the first sign of the emergency ${kind}`,
			),
	];
}

const isCard = (kind: FileKind): kind is CardKind =>
	(CARD_KINDS as readonly FileKind[]).includes(kind);

function gapOf(file: string, card: SignedCard | undefined, today: string): string[] {
	if (!Array.isArray(card?.checked)) return [`${file}: it is missing, or cannot be read`];
	const state = stateOf({ ...card, withdrawn: undefined }, today);
	if (state === 'draft') return [`${file}: nobody has checked it as it stands`];
	return state === 'overdue' ? [`${file}: its check was due on ${sayDate(card.reviewBy)}`] : [];
}
