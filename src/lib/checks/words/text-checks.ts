import type { Library } from '#lib/checks/library.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { trapsAreLeftOut, wordsAreMeant } from '#lib/checks/traps/index.ts';
import { factsAreSafe } from '#lib/checks/unsafe/safe-words.ts';
import { brandsAreLeftOut, dosesAreLeftOut } from '#lib/checks/words/doses-and-brands.ts';
import { textsOfFile, type FileTexts } from '#lib/checks/words/texts-of-file.ts';
import { homesAreLeftOut, nobodyIsNamed } from '#lib/checks/words/personal-data.ts';
import { moneyIsLeftOut, nhsNumbersAreLeftOut } from '#lib/checks/words/sums-and-numbers.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

type Lists = Pick<Library, 'wordLists'>;
type TextCheck = (texts: FileTexts, library: Lists) => Problem[];

/** What is asked of every text that somebody reads, wherever it stands. */
const textChecks = {
	dosesAreLeftOut,
	brandsAreLeftOut,
	nhsNumbersAreLeftOut,
	homesAreLeftOut,
	nobodyIsNamed,
	trapsAreLeftOut,
	wordsAreMeant,
	factsAreSafe,
} satisfies Record<string, TextCheck>;

/** All that is wrong with the passages of a standing page, which may tell those who publish what things cost. */
export const passagesAreFit = (texts: FileTexts, library: Lists): Problem[] =>
	Object.values(textChecks).flatMap((check: TextCheck) => check(texts, library));

const cardIsFit = (texts: FileTexts, library: Lists) => [
	...passagesAreFit(texts, library),
	...moneyIsLeftOut(texts),
];

/** All that is wrong with the words of a card, a pack, a topic, a danger sign or any other file of facts. */
export function textsAreFit(file: FactsFile, library: Lists): Problem[] {
	return cardIsFit(textsOfFile(file), library);
}

/** The same, of the facts of a guide that are no passage, such as its claims and what changed. */
export function otherFactsAreFit(guide: GuideFile, library: Lists): Problem[] {
	return cardIsFit(textsOfFile(guide, guide.passages), library);
}
