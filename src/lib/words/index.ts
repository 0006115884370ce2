import type { Language } from '#lib/text/languages.ts';
import { cy } from '#lib/words/cy.ts';
import { en } from '#lib/words/en.ts';
import type { SameWords } from '#lib/words/same-words.ts';

export type Words = SameWords<typeof en>;

/** What the site itself says, in each language. A missing word fails the type check. */
export const words: Record<Language, Words> = { en, cy };
