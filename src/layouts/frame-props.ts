import type { WordsCheck } from '#lib/facts/translation/words-check.ts';
import type { Language } from '#lib/text/languages.ts';

/** What a page tells its frame. */
export interface FrameProps {
	lang: Language;
	title: string;
	summary: string;
	/** What stands at the foot of every printed sheet, beside its number. */
	sheetFoot?: string | undefined;
	/** Of translated words: who read them against the English. */
	wordsCheck?: WordsCheck | undefined;
	/** The name of the picture that stands beside a link to this page where it is shared. */
	picture?: string | undefined;
	/** Whether search engines may list it, in a build for patients. */
	isFound?: boolean;
	/** An address that the page passes on to at once. */
	goesOnTo?: string | undefined;
	/** The address of a sheet for what only few pages show: every byte of our own stands in every page. */
	moreStyles?: string;
	/** The stylesheet of paper, or one that holds its rules and others, and for what media it is read. */
	sheet?: { href: string; media: string };
	/** Offers the site to a home screen; guides leave it out, which spares a request. */
	isInstallable?: boolean;
	/** Whether the page runs WebAssembly. */
	runsWasm?: boolean;
}
