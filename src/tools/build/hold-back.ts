import { shownCards, signedCards } from '#lib/sign-off/shown-cards.ts';
import { onOneLine } from '#lib/text/one-line.ts';
import { reasonHeldBack } from '#lib/sign-off/reason-held-back.ts';
import { textForPatients } from '#lib/sign-off/text-for-patients.ts';
import type { Language } from '#lib/text/languages.ts';
import { takenBack } from '#lib/sign-off/taken-back.ts';
import { lostCodes } from '#tools/content/codes-before.ts';
import { marksBefore, marksNow } from '#tools/content/earlier-marks.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { readStandingGaps } from '#tools/content/read-standing.ts';
import { stop } from '#tools/steps.ts';
import { readEasyReadHeldBack, readKitHeldBack } from './kit-held-back.ts';
import { faultOfClock } from './clock.ts';
import { languagesForPatients } from './language/languages-for-patients.ts';

const LOST =
	'it was changed after its check, and the words that were checked are not kept. Type: npm run take-in';

interface HeldBack {
	slug: string;
	reason: string;
}

/**
 * Says which guides a public build leaves out, and why; gives the languages that patients may read. With no guide left
 * there is nothing to publish, and with anything unsigned on a page that cannot be left out nothing may be.
 */
export function holdBack(
	/** The folder of the project, where its git and its last site are. */
	project: string,
): Language[] {
	const { held, fit, gaps, kit, easy, languages } = readHeldBack(project);
	if (held.length > 0) console.log(tableOf('Held back', held));
	if (kit.length > 0) console.log(tableOf('Sessions and teaching cards held back', kit));
	if (easy.length > 0) console.log(tableOf('Easy Read versions held back', easy));
	refuse(gaps);
	if (fit > 0) return languages;
	return stop(
		'No guide has been checked, so there is nothing that patients may have yet. ' +
			'A registered occupational therapist who did not write a guide signs it under “checked”: see content/README.md.',
	);
}

/**
 * The languages that patients may read. Ends the program where anything on a page for them, which cannot be left out, is
 * not signed as it stands.
 */
export function languagesUnlessUnsigned(): Language[] {
	const { gaps, languages } = readHeldBack();
	refuse(gaps);
	return languages;
}

function refuse(gaps: string[]): void {
	if (gaps.length === 0) return;
	stop(
		`These stand on pages for patients, and are not signed (${gaps.length}). ` +
			`An occupational therapist signs them on the pages under “Check a guide”:\n  ${gaps.map(onOneLine).join('\n  ')}`,
	);
}

/**
 * What a public build would leave out today, and why, of guides, of sessions and teaching cards, and of Easy Read versions; how many guides
 * patients may have; what stops it; and the languages that they may read.
 */
export function readHeldBack(
	project = '.',
	library = readLibrary(),
): {
	held: HeldBack[];
	kit: HeldBack[];
	easy: HeldBack[];
	fit: number;
	gaps: string[];
	languages: Language[];
} {
	const { today } = library;
	const texts = library.guides.flatMap((guide) => textForPatients(guide, library) ?? []);
	const held = texts.flatMap(({ text, facts }) => {
		const cards = signedCards(shownCards({ ...text, facts }, library), library);
		const reason = reasonHeldBack(facts, cards, today);
		return reason ? [{ slug: text.slug, reason }] : [];
	});
	const lost = texts.filter(({ since, facts }) => since === 'lost' && !facts.beingCorrected);
	const before = marksBefore(project, today);
	// One that stands now, and is no fact of the guide or sign that it is meant for, takes nothing down.
	const back = takenBack([...before.marks, ...marksNow(library)], library);
	const codes = lostCodes(project, library.codes).map(
		([code, slug]) =>
			`content/codes.txt: the line ${code} ${slug} is gone. Put it back: git has it`,
	);
	const gaps = [
		faultOfClock(project, today) ?? [],
		before.gaps,
		lost.map(({ text }) => `${text.file}: ${LOST}`),
		back,
		codes,
		readStandingGaps(library),
	].flat();
	const forPatients = {
		texts: new Map(texts.map(({ text }) => [text.slug, text])),
		held: new Set(held.map(({ slug }) => slug)),
	};
	const kit = readKitHeldBack(library, forPatients);
	const easy = readEasyReadHeldBack(library, forPatients);
	// Of an altered one nothing that was checked is left to give, whatever its facts say of it.
	const notFit = new Set([...held, ...lost.map(({ text }) => text)].map(({ slug }) => slug));
	const fit = texts.filter(({ text }) => !notFit.has(text.slug)).length;
	return { held, kit, easy, fit, gaps, languages: languagesForPatients(library, notFit) };
}

function tableOf(title: string, held: HeldBack[]): string {
	const width = Math.max(...held.map(({ slug }) => slug.length));
	const rows = held.map(({ slug, reason }) => onOneLine(`  ${slug.padEnd(width)}  ${reason}`));
	return [`${title} (${held.length}):`, ...rows].join('\n');
}
