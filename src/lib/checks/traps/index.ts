import { harm } from '#lib/checks/traps/harm.ts';
import { loudSigns } from '#lib/checks/traps/loud-signs.ts';
import { turnedLegs } from '#lib/checks/traps/leg-order.ts';
import { misread } from '#lib/checks/traps/misread.ts';
import { withoutLeftOvers } from '#lib/checks/traps/left-overs.ts';
import { paperAndPlace } from '#lib/checks/traps/paper-and-place.ts';
import { shorthand } from '#lib/checks/traps/shorthand.ts';
import { sidesAndUnits } from '#lib/checks/traps/sides-and-units.ts';
import { soonUntrue } from '#lib/checks/traps/soon-untrue.ts';
import { trappedIn, trapProblems } from '#lib/checks/traps/trap.ts';
import { unheldMoves } from '#lib/checks/traps/unheld-moves.ts';
import type { FileTexts } from '#lib/checks/words/texts-of-file.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import type { Passage } from '#lib/guide/passages.ts';
import { findPhrases, type PhraseList } from '#lib/text/phrase-list.ts';
import { SHORT_CODE } from '#lib/checks/words/phone-numbers.ts';
import type { WordLists } from '#lib/checks/word-lists.ts';
import { textInLanguage } from '#lib/text/which-language.ts';

const refused = [...harm, ...paperAndPlace, ...shorthand];
const all = [...refused, ...misread];

/** Nothing that may harm, that holds only on paper or in one place, or that only colleagues can read. */
export function trapsAreLeftOut(texts: FileTexts): Problem[] {
	const moves = texts.passages.flatMap((passage) => [
		...unheldMoves(passage),
		...turnedLegs(passage),
	]);
	return [...trapProblems(texts, refused, 'error'), ...errors(texts.file, moves)];
}

/** Words that may be others than were meant, or will not stay true, are thought about. */
export function wordsAreMeant(texts: FileTexts): Problem[] {
	return trapProblems(
		texts,
		[...misread, ...soonUntrue, ...sidesAndUnits, ...loudSigns],
		'warning',
	);
}

/** Guides are read in English: a sentence in Welsh waits for its translation. */
export function wordsAreEnglish({ file, passages }: FileTexts): Problem[] {
	const welsh = passages.filter(({ text }) => textInLanguage(text) === 'cy');
	return errors(
		file,
		welsh.flatMap(({ line }) =>
			found(
				line,
				'This sentence is in Welsh, and guides are in English only so far.',
				'Write it in English here: content/how-to/translation.md says where a translation goes.',
			),
		),
	);
}

/** Passages without all that is told elsewhere: nobody is asked to mend the spelling of what is to go. */
export function withoutTraps(
	passages: readonly Passage[],
	{ brands }: Pick<WordLists, 'brands'>,
): Passage[] {
	return passages
		.filter(({ text }) => textInLanguage(text) !== 'cy')
		.map((passage) => ({ ...passage, text: blank(passage, brands) }));
}

function blank({ line, text }: Passage, brands: PhraseList): string {
	const kept = text.split('\n').map(withoutLeftOvers).join('\n');
	const told = [
		...trappedIn({ line, text: kept }, all),
		...findPhrases(kept, brands),
		...[...kept.matchAll(SHORT_CODE)].map(({ 0: found, index }) => ({ found, index })),
	];
	return told.reduce(
		(rest, { index, found }) =>
			rest.slice(0, index) + found.replaceAll(/[^\n]/g, ' ') + rest.slice(index + found.length),
		kept,
	);
}
