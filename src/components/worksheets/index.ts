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

/**
 * Every worksheet, in the order of the list. To add one:
 *
 * 1. Its words: a file in src/lib/words/en/worksheets/, with a `title` and a `lead` (one sentence),
 *    named in src/lib/words/worksheets.ts.
 * 2. Its markup: one component here, made of `Part` and of `fields/`: `Line` (one line), `Lines`
 *    (several), `Choice` (one or several to tick), `Rows` (the same fields again and again) and
 *    `Days` (the same fields for each day of a week).
 *    Write no script: saving, clearing, printing and opening files are the form's own work. Name
 *    each field in small letters, digits and dashes (`phone-low`); in a row add its number
 *    (`phone.${row}`). What readers keep stands under these names, so they never change.
 * 3. Its line below: `name` (its address, never changed), `Sheet`, `key` (of its words), `guides`
 *    (which link to it, by folder) and `safetyLines` (by name; they stand above the sheet, and
 *    print on it).
 *
 * A worksheet only records: no score, total of symptoms, or advice worked out for one person. Print
 * it blank at 14 and 18 pt and look. tests/browser/worksheets/worksheets.spec.ts tries each by itself.
 */
export const worksheets = [
	{
		name: 'if-i-fall',
		key: 'ifIFall',
		Sheet: IfIFall,
		guides: ['after-a-fall', 'calling-for-help', 'worried-about-falling'],
		safetyLines: ['cannot-get-up'],
	},
	{
		name: 'walk-round',
		key: 'walkRound',
		Sheet: WalkRound,
		guides: ['home-walk-round', 'toilet-at-night', 'worried-about-falling'],
		safetyLines: ['equipment-holds'],
	},
	{
		name: 'heights',
		key: 'heights',
		Sheet: Heights,
		guides: ['getting-up-from-a-chair', 'in-and-out-of-bed', 'using-the-toilet', 'equipment'],
		safetyLines: ['equipment-holds', 'surgery-and-weight'],
	},
	{
		name: 'energy-week',
		key: 'energyWeek',
		Sheet: EnergyWeek,
		guides: ['saving-energy', 'pacing-with-pain', 'tired-at-work', 'breathless-every-day'],
		safetyLines: ['doing-more'],
	},
	{
		name: 'everyday-life',
		key: 'everydayLife',
		Sheet: EverydayLife,
		guides: ['waiting-for-an-ot', 'home-from-hospital', 'dementia-together', 'forgetting-things'],
		safetyLines: [],
	},
	{
		name: 'medicine-times',
		key: 'medicineTimes',
		Sheet: MedicineTimes,
		guides: ['medicines-and-poor-sight', 'medicine-routine'],
		safetyLines: ['medicines'],
	},
	{
		name: 'return-to-work',
		key: 'returnPlan',
		Sheet: ReturnPlan,
		guides: ['going-back-to-work', 'changes-at-work', 'fit-note', 'physical-jobs'],
		safetyLines: ['work-safety'],
	},
	{
		name: 'mood-week',
		key: 'moodWeek',
		Sheet: MoodWeek,
		guides: ['low-mood-planning', 'a-week-with-shape', 'keeping-well'],
		safetyLines: ['crisis'],
	},
	{
		name: 'small-steps',
		key: 'smallSteps',
		Sheet: SmallSteps,
		guides: ['getting-out-when-anxious', 'lonely', 'after-a-loss'],
		safetyLines: ['crisis'],
	},
	{
		name: 'sleep-diary',
		key: 'sleepDiary',
		Sheet: SleepDiary,
		guides: ['sleeping-better'],
		safetyLines: ['crisis'],
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
