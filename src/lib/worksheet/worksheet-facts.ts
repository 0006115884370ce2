import type { worksheetWords } from '#lib/words/worksheets.ts';

/** What is known of a worksheet beside its words and its markup. */
export interface WorksheetFacts {
	/** Its address, the name under which devices keep it, and the name of the file that it is signed in: never changed. */
	name: string;
	/** The guides that link to it, by folder. */
	guides: string[];
	/** The safety lines that stand above it, on paper too, by name. */
	safetyLines: string[];
}

/** The name under which the words of a worksheet stand. */
export type WorksheetKey = keyof (typeof worksheetWords)['en'];

/** Every worksheet in the order of the list, and then the plan, which has a page of its own. */
export const worksheetFacts: Record<WorksheetKey, WorksheetFacts> = {
	ifIFall: {
		name: 'if-i-fall',
		guides: ['after-a-fall', 'calling-for-help', 'worried-about-falling'],
		safetyLines: ['cannot-get-up'],
	},
	walkRound: {
		name: 'walk-round',
		guides: ['home-walk-round', 'toilet-at-night', 'worried-about-falling'],
		safetyLines: ['equipment-holds'],
	},
	heights: {
		name: 'heights',
		guides: ['getting-up-from-a-chair', 'in-and-out-of-bed', 'using-the-toilet', 'equipment'],
		safetyLines: ['equipment-holds', 'surgery-and-weight'],
	},
	energyWeek: {
		name: 'energy-week',
		guides: ['saving-energy', 'pacing-with-pain', 'tired-at-work', 'breathless-every-day'],
		safetyLines: ['doing-more'],
	},
	everydayLife: {
		name: 'everyday-life',
		guides: ['waiting-for-an-ot', 'home-from-hospital', 'dementia-together', 'forgetting-things'],
		safetyLines: [],
	},
	medicineTimes: {
		name: 'medicine-times',
		guides: ['medicines-and-poor-sight', 'medicine-routine'],
		safetyLines: ['medicines'],
	},
	returnPlan: {
		name: 'return-to-work',
		guides: ['going-back-to-work', 'changes-at-work', 'fit-note', 'physical-jobs'],
		safetyLines: ['work-safety'],
	},
	moodWeek: {
		name: 'mood-week',
		guides: ['low-mood-planning', 'a-week-with-shape', 'keeping-well'],
		safetyLines: ['crisis'],
	},
	smallSteps: {
		name: 'small-steps',
		guides: ['getting-out-when-anxious', 'lonely', 'after-a-loss'],
		safetyLines: ['crisis'],
	},
	sleepDiary: {
		name: 'sleep-diary',
		guides: ['sleeping-better'],
		safetyLines: ['crisis'],
	},
	howWasIt: { name: 'how-was-it', guides: [], safetyLines: [] },
	myPlan: { name: 'my-plan', guides: [], safetyLines: [] },
};
