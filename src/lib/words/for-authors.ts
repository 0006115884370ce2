import type { Language } from '#lib/text/languages.ts';
import { authorWords as welshAuthorWords } from '#lib/words/cy/authors/authors.ts';
import { writeFields as welshWriteFields } from '#lib/words/cy/authors/write-fields.ts';
import { writeGuideWords as welshWriteGuideWords } from '#lib/words/cy/authors/write-page.ts';
import { authorWords } from '#lib/words/en/authors.ts';
import { writeFields } from '#lib/words/en/write-fields.ts';
import { writeGuideWords } from '#lib/words/en/write-page.ts';

const en = {
	...authorWords,
	...writeGuideWords,
	fields: writeFields as Record<string, [label: string, help: string]>,
};

const cy: typeof en = {
	...welshAuthorWords,
	...welshWriteGuideWords,
	fields: welshWriteFields,
};

/** Words for authors, in each language. They stand apart so that readers’ scripts need not carry them. */
export const forAuthors: Record<Language, typeof en> = { en, cy };
