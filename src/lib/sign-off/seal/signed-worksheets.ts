import { signedFacts } from '#lib/sign-off/seal/signed-facts.ts';
import { namedTexts } from '#lib/words/named-texts.ts';
import { worksheetWords } from '#lib/words/worksheets.ts';
import {
	worksheetFacts,
	type WorksheetFacts,
	type WorksheetKey,
} from '#lib/worksheet/worksheet-facts.ts';

/** A worksheet as it is signed: what it is called, and all that it says, line by line. */
export interface SignedWorksheet extends WorksheetFacts {
	title: string;
	/** The name under which code asks for each line. */
	names: string[];
	lines: string[];
}

/** Every worksheet by its name, the plan too. */
export const signedWorksheets: ReadonlyMap<string, SignedWorksheet> = new Map(
	(Object.keys(worksheetFacts) as WorksheetKey[]).map((key) => {
		const { title, ...words } = worksheetWords.en[key];
		const texts = namedTexts(words);
		const names = texts.map(({ name }) => name);
		const lines = texts.map(({ text }) => text);
		return [worksheetFacts[key].name, { ...worksheetFacts[key], title, names, lines }];
	}),
);

/**
 * All that a checker signs of a worksheet, as one text: its words, each under its name, the safety lines above
 * it by their names, and every fact of its file but the check itself, for its page says who wrote it. A sign-off
 * rests on the SHA-256 of it, so this text must never change its form.
 */
export function wordsOfWorksheet(
	{ title, names, lines, safetyLines }: SignedWorksheet,
	facts: unknown,
): string {
	return JSON.stringify([title, names, lines, safetyLines, signedFacts('signOff', facts)]);
}
