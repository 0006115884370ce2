import { listAt } from '#lib/facts/fact-at.ts';
import { wordsChecks, type WordsCheck } from '#lib/facts/translation/words-check.ts';
import { isSamePerson } from '#lib/sign-off/same-person.ts';
import { authorOf } from '#lib/sign-off/who-wrote.ts';

/**
 * The last check of translated words by somebody who did not translate them, given the facts of their file as they are
 * typed; nothing where there is none, or where nobody says who translated them. Whether it was of these words its seal
 * tells.
 */
export function lastWordsCheck(facts: unknown): WordsCheck | undefined {
	const translators = listAt(facts, ['translated', 'by']).map(authorOf);
	const checks = wordsChecks.safeParse(listAt(facts, ['checked'])).data ?? [];
	if (translators.length === 0) return undefined;
	return checks
		.filter((check) => !translators.some((translator) => isSamePerson(translator, check)))
		.toSorted((a, b) => a.on.localeCompare(b.on))
		.at(-1);
}
