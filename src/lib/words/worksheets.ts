import type { Language } from '#lib/text/languages.ts';
import { energyWeekWords as energyWeekInWelsh } from '#lib/words/cy/worksheets/energy-week.ts';
import { everydayLifeWords as everydayLifeInWelsh } from '#lib/words/cy/worksheets/everyday-life.ts';
import { heightsWords as heightsInWelsh } from '#lib/words/cy/worksheets/heights.ts';
import { medicineTimesWords as medicineTimesInWelsh } from '#lib/words/cy/worksheets/medicine-times.ts';
import { moodWeekWords as moodWeekInWelsh } from '#lib/words/cy/worksheets/mood-week.ts';
import { returnPlanWords as returnPlanInWelsh } from '#lib/words/cy/worksheets/return-plan.ts';
import { sleepDiaryWords as sleepDiaryInWelsh } from '#lib/words/cy/worksheets/sleep-diary.ts';
import { smallStepsWords as smallStepsInWelsh } from '#lib/words/cy/worksheets/small-steps.ts';
import { walkRoundWords as walkRoundInWelsh } from '#lib/words/cy/worksheets/walk-round.ts';
import { howWasItWords as howWasItInWelsh } from '#lib/words/cy/worksheets/how-was-it.ts';
import { ifIFallWords as ifIFallInWelsh } from '#lib/words/cy/worksheets/if-i-fall.ts';
import { myPlanWords as myPlanInWelsh } from '#lib/words/cy/worksheets/my-plan.ts';
import { energyWeekWords } from '#lib/words/en/worksheets/energy-week.ts';
import { everydayLifeWords } from '#lib/words/en/worksheets/everyday-life.ts';
import { heightsWords } from '#lib/words/en/worksheets/heights.ts';
import { medicineTimesWords } from '#lib/words/en/worksheets/medicine-times.ts';
import { moodWeekWords } from '#lib/words/en/worksheets/mood-week.ts';
import { returnPlanWords } from '#lib/words/en/worksheets/return-plan.ts';
import { sleepDiaryWords } from '#lib/words/en/worksheets/sleep-diary.ts';
import { smallStepsWords } from '#lib/words/en/worksheets/small-steps.ts';
import { walkRoundWords } from '#lib/words/en/worksheets/walk-round.ts';
import { howWasItWords } from '#lib/words/en/worksheets/how-was-it.ts';
import { ifIFallWords } from '#lib/words/en/worksheets/if-i-fall.ts';
import { myPlanWords } from '#lib/words/en/worksheets/my-plan.ts';

const en = {
	ifIFall: ifIFallWords,
	walkRound: walkRoundWords,
	heights: heightsWords,
	energyWeek: energyWeekWords,
	everydayLife: everydayLifeWords,
	medicineTimes: medicineTimesWords,
	returnPlan: returnPlanWords,
	moodWeek: moodWeekWords,
	smallSteps: smallStepsWords,
	sleepDiary: sleepDiaryWords,
	howWasIt: howWasItWords,
	myPlan: myPlanWords,
};

const cy: typeof en = {
	ifIFall: ifIFallInWelsh,
	walkRound: walkRoundInWelsh,
	heights: heightsInWelsh,
	energyWeek: energyWeekInWelsh,
	everydayLife: everydayLifeInWelsh,
	medicineTimes: medicineTimesInWelsh,
	returnPlan: returnPlanInWelsh,
	moodWeek: moodWeekInWelsh,
	smallSteps: smallStepsInWelsh,
	sleepDiary: sleepDiaryInWelsh,
	howWasIt: howWasItInWelsh,
	myPlan: myPlanInWelsh,
};

/** The words of each worksheet, in each language. They stand apart from the site's own words, which browsers fetch. */
export const worksheetWords: Record<Language, typeof en> = { en, cy };
