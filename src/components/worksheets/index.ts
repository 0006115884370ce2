import type { Language } from '#lib/text/languages.ts';
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

interface Worksheet {
	/** Its address, and the name under which devices keep it: never changed. */
	name: string;
	Sheet: typeof IfIFall;
	/** The guides that link to it, by folder. */
	guides: string[];
	/** The safety lines that stand above it, on paper too, by name. */
	safetyLines: string[];
}

/** The words of each worksheet; those of the plan have a page of their own. */
type SheetKey = Exclude<keyof (typeof worksheetWords)['en'], 'myPlan'>;

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
 * 3. Its line below, under the name of its words.
 *
 * A worksheet only records: no score, total of symptoms, or advice worked out for one person. Print
 * it blank at 14 and 18 pt and look. tests/browser/worksheets/worksheets.spec.ts tries each by itself.
 */
const sheets: Record<SheetKey, Worksheet> = {
	ifIFall: {
		name: 'if-i-fall',
		Sheet: IfIFall,
		guides: ['after-a-fall', 'calling-for-help', 'worried-about-falling'],
		safetyLines: ['cannot-get-up'],
	},
	walkRound: {
		name: 'walk-round',
		Sheet: WalkRound,
		guides: ['home-walk-round', 'toilet-at-night', 'worried-about-falling'],
		safetyLines: ['equipment-holds'],
	},
	heights: {
		name: 'heights',
		Sheet: Heights,
		guides: ['getting-up-from-a-chair', 'in-and-out-of-bed', 'using-the-toilet', 'equipment'],
		safetyLines: ['equipment-holds', 'surgery-and-weight'],
	},
	energyWeek: {
		name: 'energy-week',
		Sheet: EnergyWeek,
		guides: ['saving-energy', 'pacing-with-pain', 'tired-at-work', 'breathless-every-day'],
		safetyLines: ['doing-more'],
	},
	everydayLife: {
		name: 'everyday-life',
		Sheet: EverydayLife,
		guides: ['waiting-for-an-ot', 'home-from-hospital', 'dementia-together', 'forgetting-things'],
		safetyLines: [],
	},
	medicineTimes: {
		name: 'medicine-times',
		Sheet: MedicineTimes,
		guides: ['medicines-and-poor-sight', 'medicine-routine'],
		safetyLines: ['medicines'],
	},
	returnPlan: {
		name: 'return-to-work',
		Sheet: ReturnPlan,
		guides: ['going-back-to-work', 'changes-at-work', 'fit-note', 'physical-jobs'],
		safetyLines: ['work-safety'],
	},
	moodWeek: {
		name: 'mood-week',
		Sheet: MoodWeek,
		guides: ['low-mood-planning', 'a-week-with-shape', 'keeping-well'],
		safetyLines: ['crisis'],
	},
	smallSteps: {
		name: 'small-steps',
		Sheet: SmallSteps,
		guides: ['getting-out-when-anxious', 'lonely', 'after-a-loss'],
		safetyLines: ['crisis'],
	},
	sleepDiary: {
		name: 'sleep-diary',
		Sheet: SleepDiary,
		guides: ['sleeping-better'],
		safetyLines: ['crisis'],
	},
	howWasIt: { name: 'how-was-it', Sheet: HowWasIt, guides: [], safetyLines: [] },
};

const keys = Object.keys(sheets) as SheetKey[];

/** Every worksheet, in the order of the list. */
export const worksheets: Worksheet[] = Object.values(sheets);

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
	return keys.filter((key) => sheets[key].guides.includes(guide)).map((key) => linkTo(key, lang));
}

function linkTo(key: SheetKey, lang: Language): WorksheetLink {
	const { title, lead } = worksheetWords[lang][key];
	return { name: sheets[key].name, title, lead };
}
