import type { FileTexts } from '#lib/checks/words/texts-of-file.ts';
import type { Library } from '#lib/checks/library.ts';
import { passageFindings } from '#lib/checks/words/passage-findings.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';
import { findPhrases } from '#lib/text/phrase-list.ts';
import { lineEnds } from '#lib/text/sentences.ts';

const AMOUNT = String.raw`(?:\d[\d.,]*|half|one|two|three|four|five|six|eight|ten)`;
const MEASURE = String.raw`(?:mg|mcg|micrograms?|milligrams?|ml|millilitres?|units? of insulin)`;
// A tablet may also be pushed from its strip: only what is taken is a dose.
const TAKEN = String.raw`(?:take|swallow|give|have|use)\b[^.?!]{0,30}?\b${AMOUNT} (?:\w+ )?`;
const FORM = String.raw`(?:tablets?|pills?|capsules?|puffs?|drops?|patch(?:es)?)`;
const DOSE = new RegExp(String.raw`\b(?:${AMOUNT}[ -]?${MEASURE}|${TAKEN}${FORM})\b`, 'gi');

const OUR_WORDS = ['Take it out: write “as your label says”, or who to ask.'] as const;

/** The doses in a text that stands on one line. */
export function dosesIn(text: string, line: number): Finding[] {
	return [...text.matchAll(DOSE)].map(([dose]): Finding => [
		line,
		`“${dose}” is a dose.`,
		...OUR_WORDS,
	]);
}

/** A dose is for whoever prescribes it: in a guide it would be wrong for somebody. */
export function dosesAreLeftOut({ file, passages }: FileTexts): Problem[] {
	return errors(
		file,
		passageFindings(passages, DOSE, (dose) => [`“${dose}” is a dose.`, ...OUR_WORDS]),
	);
}

/** No brand and no shop: we sell nothing, and what they sell changes. */
export function brandsAreLeftOut(
	{ file, passages }: FileTexts,
	{ wordLists }: Pick<Library, 'wordLists'>,
): Problem[] {
	return errors(
		file,
		passages.flatMap(({ line, text }) =>
			findPhrases(text, wordLists.brands).map(({ found, index, advice }): Finding => [
				line + lineEnds(text.slice(0, index)),
				`“${found}” is a brand or a shop.`,
				`Write “${advice}”.`,
			]),
		),
	);
}
