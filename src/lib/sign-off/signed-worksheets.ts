import { worksheetWords } from '#lib/words/worksheets.ts';
import {
	worksheetFacts,
	type WorksheetFacts,
	type WorksheetKey,
} from '#lib/worksheet/worksheet-facts.ts';

/** A worksheet as it is signed: what it is called, and all that it says, line by line. */
export interface SignedWorksheet extends WorksheetFacts {
	title: string;
	lines: string[];
}

/** Every worksheet by its name, the plan too. */
export const signedWorksheets: ReadonlyMap<string, SignedWorksheet> = new Map(
	(Object.keys(worksheetFacts) as WorksheetKey[]).map((key) => {
		const { title, ...words } = worksheetWords.en[key];
		return [worksheetFacts[key].name, { ...worksheetFacts[key], title, lines: linesOf(words) }];
	}),
);

/**
 * All that a checker signs of a worksheet, as one text: its words, and the safety lines above it by their
 * names. A sign-off rests on the first 16 letters of its SHA-256, so this text must never change its form.
 */
export function wordsOfWorksheet({ title, lines, safetyLines }: SignedWorksheet): string {
	return JSON.stringify([title, lines, safetyLines]);
}

/** Every text among some words, in their order. Words that are filled in are said with the figures 1, 2, 3 and 4. */
function linesOf(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	if (typeof words === 'function')
		return linesOf((words as (...row: number[]) => unknown)(1, 2, 3, 4));
	if (typeof words !== 'object' || words === null) return [];
	return Object.values(words).flatMap(linesOf);
}
