import type { Language } from '#lib/languages.ts';
import { worksheetWords } from '#lib/words/worksheets.ts';
import HowWasIt from './HowWasIt.astro';
import IfIFall from './IfIFall.astro';

/**
 * Every worksheet, in the order of the list. To add one:
 *
 * 1. Its words: a file in src/lib/words/en/worksheets/, with a `title` and a `lead` (one sentence),
 *    named in src/lib/words/worksheets.ts.
 * 2. Its markup: one component here, made of `Part` and of `fields/`: `Line` (one line), `Lines`
 *    (several), `Choice` (one or several to tick) and `Rows` (the same fields again and again).
 *    Write no script: saving, clearing, printing and opening files are the form's own work. Name
 *    each field in small letters, digits and dashes (`phone-low`); in a row add its number
 *    (`phone.${row}`). What readers keep stands under these names, so they never change.
 * 3. Its line below: `name` (its address, never changed), `Sheet`, `key` (of its words), `guides`
 *    (which link to it, by folder) and `safetyLines` (by name; they stand above the sheet, and
 *    print on it).
 *
 * A worksheet only records: no score, total of symptoms, or advice worked out for one person. Print
 * it blank at 14 and 18 pt and look. tests/browser/worksheets.spec.ts tries each by itself.
 */
export const worksheets = [
	{
		name: 'if-i-fall',
		key: 'ifIFall',
		Sheet: IfIFall,
		guides: ['after-a-fall', 'calling-for-help', 'worried-about-falling'],
		safetyLines: ['cannot-get-up'],
	},
	{ name: 'how-was-it', key: 'howWasIt', Sheet: HowWasIt, guides: [], safetyLines: [] },
] satisfies {
	name: string;
	key: keyof (typeof worksheetWords)['en'];
	Sheet: unknown;
	guides: string[];
	safetyLines: string[];
}[];

interface WorksheetLink {
	name: string;
	title: string;
	lead: string;
}

/** The worksheets as a list names them. */
export function worksheetLinks(lang: Language): WorksheetLink[] {
	return worksheets.map(({ name, key }) => {
		const { title, lead } = worksheetWords[lang][key];
		return { name, title, lead };
	});
}

/** The worksheets that go with a guide. */
export function worksheetsOf(guide: string, lang: Language): WorksheetLink[] {
	const names = worksheets
		.filter(({ guides }: { guides: string[] }) => guides.includes(guide))
		.map(({ name }) => name);
	return worksheetLinks(lang).filter(({ name }) => names.includes(name as never));
}
