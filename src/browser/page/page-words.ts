import { words, type Words } from '#lib/words/index.ts';
import { pageLanguage } from './page-language.ts';

/** The words of the language that the page is in. */
export function pageWords(): Words {
	return words[pageLanguage()];
}
