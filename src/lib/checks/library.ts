import type { SignTable } from '#lib/danger-signs/sign-table.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { WordLists } from '#lib/checks/word-lists.ts';

/** What is kept under each name, as its author typed it. */
export type Collection = ReadonlyMap<string, unknown>;

/** All that a guide may name or be measured against. */
export interface Library {
	guides: GuideFile[];
	/** Of guides that were mended since, the words as they were last checked, by the folder of the guide. */
	checkedTexts: ReadonlyMap<string, GuideFile>;
	topics: Collection;
	safetyLines: Collection;
	dangerSigns: SignTable;
	organisations: Collection;
	routes: Collection;
	/** The sign-offs of worksheets. */
	worksheets: Collection;
	/** The sign-offs of the site's own safety words, by language. */
	safetyWords: Collection;
	/** The sign-off of this version of the whole site: without the checks that were of another. */
	release: Collection;
	conditions: Collection;
	/** The drawings, as the text of their files. */
	pictures: Collection;
	/** Every code ever given, each with the guide it was given to, or `spare`. */
	codes: ReadonlyMap<string, string>;
	wordLists: WordLists;
	/** The day, year first: what is dated later has not been done. */
	today: string;
	/** The danger signs of each kind of emergency that a sentence tells of: see `told-kinds.ts`. */
	signsTold: (sentence: string) => string[];
	/** Whether a word is spelt as the British spell it. */
	spells: (word: string) => boolean;
	/** The fingerprint of all that a checker signs: see `signed-words.ts`. */
	fingerprint: (guide: GuideFile, withWhy?: boolean) => string;
	/** The seal of a check of words with this fingerprint: see `fingerprint.ts`. */
	seal: (fingerprint: string, check: unknown) => string;
}
