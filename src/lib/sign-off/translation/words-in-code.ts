import type { Language } from '#lib/text/languages.ts';
import { dangerTexts } from '#lib/words/danger-signs.ts';
import { insideWords } from '#lib/words/for-inside-guides.ts';
import { readingWords } from '#lib/words/for-reading.ts';
import { words } from '#lib/words/index.ts';
import { keepFailed } from '#lib/words/keep-failed.ts';
import { namedTexts, type NamedText } from '#lib/words/named-texts.ts';
import { printFailed } from '#lib/words/print-failed.ts';
import { readAloud } from '#lib/words/read-aloud.ts';
import { renewedWords } from '#lib/words/renewed.ts';
import { worksheetWords } from '#lib/words/worksheets.ts';

/**
 * All that the site itself says to readers in a language, and that stands in the code as it is typed: round guides and
 * danger signs, on buttons, worksheets and paper. What code makes of numbers and names is part of the version that is
 * signed.
 */
export const ownWords = (lang: Language): NamedText[] =>
	namedTexts({
		...words[lang],
		dangerSigns: dangerTexts[lang],
		worksheets: worksheetWords[lang],
		inside: insideWords[lang],
		reading: readingWords[lang],
		readAloud: readAloud[lang],
		renewed: renewedWords[lang],
		keepFailed: keepFailed[lang],
		printFailed: printFailed[lang],
	});
