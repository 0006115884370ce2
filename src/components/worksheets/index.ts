import type { Language } from '#lib/text/languages.ts';
import {
	worksheetFacts,
	type WorksheetFacts,
	type WorksheetKey,
} from '#lib/worksheet/worksheet-facts.ts';
import { worksheetWords } from '#lib/words/worksheets.ts';
import HowWasIt from '#components/worksheets/sheets/HowWasIt.astro';
import IfIFall from '#components/worksheets/sheets/IfIFall.astro';
import WalkRound from '#components/worksheets/sheets/WalkRound.astro';
import Heights from '#components/worksheets/sheets/Heights.astro';
import EnergyWeek from '#components/worksheets/sheets/EnergyWeek.astro';
import EverydayLife from '#components/worksheets/sheets/EverydayLife.astro';
import MedicineTimes from '#components/worksheets/sheets/MedicineTimes.astro';
import ReturnPlan from '#components/worksheets/sheets/ReturnPlan.astro';
import MoodWeek from '#components/worksheets/sheets/MoodWeek.astro';
import SmallSteps from '#components/worksheets/sheets/SmallSteps.astro';
import SleepDiary from '#components/worksheets/sheets/SleepDiary.astro';

/** The worksheets in the list; the plan has a page of its own. */
type SheetKey = Exclude<WorksheetKey, 'myPlan'>;

interface Worksheet extends WorksheetFacts {
	Sheet: typeof IfIFall;
}

/**
 * Every worksheet, in the order of the list. To add one:
 *
 * 1. Its words: a file in src/lib/words/en/worksheets/, with a `title` and a `lead` (one sentence),
 *    named in src/lib/words/worksheets.ts.
 * 2. Its markup: one component in sheets/, made of the components in fields/: `SheetPart` (a heading
 *    and its fields), `Line` (one line), `Lines` (several), `Choice` (one or several to tick), `Rows`
 *    (the same fields again and again) and `Week` (the same fields for each day).
 *    Write no script: saving, clearing, printing and opening files are the form's own work. Name
 *    each field in small letters, digits and dashes (`phone-low`); in a row add its number
 *    (`phone.${row}`). What readers keep stands under these names, so they never change.
 * 3. Its line below and in src/lib/worksheet/worksheet-facts.ts, under the name of its words; and its file in
 *    content/worksheets/, copied from another with `checked: []`.
 *
 * A worksheet only records: no score, total of symptoms, or advice worked out for one person. Print
 * it blank at 14 and 18 pt and look. tests/browser/worksheets/worksheets.full.spec.ts tries each by itself.
 */
const sheets: Record<SheetKey, typeof IfIFall> = {
	ifIFall: IfIFall,
	walkRound: WalkRound,
	heights: Heights,
	energyWeek: EnergyWeek,
	everydayLife: EverydayLife,
	medicineTimes: MedicineTimes,
	returnPlan: ReturnPlan,
	moodWeek: MoodWeek,
	smallSteps: SmallSteps,
	sleepDiary: SleepDiary,
	howWasIt: HowWasIt,
};

const keys = Object.keys(sheets) as SheetKey[];

/** Every worksheet, in the order of the list. */
export const worksheets: Worksheet[] = keys.map((key) => ({
	...worksheetFacts[key],
	Sheet: sheets[key],
}));

interface WorksheetLink {
	name: string;
	title: string;
	lead: string;
}

/** The worksheets as a list names them. */
export function worksheetLinks(lang: Language): WorksheetLink[] {
	return keys.map((key) => linkTo(key, lang));
}

/** The worksheets that go with a guide. */
export function worksheetsOf(guide: string, lang: Language): WorksheetLink[] {
	return keys
		.filter((key) => worksheetFacts[key].guides.includes(guide))
		.map((key) => linkTo(key, lang));
}

function linkTo(key: SheetKey, lang: Language): WorksheetLink {
	const { title, lead } = worksheetWords[lang][key];
	return { name: worksheetFacts[key].name, title, lead };
}
