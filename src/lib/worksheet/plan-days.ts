import type { Answers } from '#lib/worksheet/worksheet-answers.ts';
import type { CalendarDay } from '#lib/text/calendar-file.ts';
import { isLikelyDay, readDay } from '#lib/text/written-day.ts';

/** The days of a plan: each step that has one, and the day to look again. A year out of reason is left out. */
export function planDays(answers: Answers, reviewOf: (goal: string) => string): CalendarDay[] {
	const said = (name: string) => answers.get(name)?.[0] ?? '';
	const rows = datedRows(answers);
	const steps = rows.map((row) => ({
		title: said(`step.${row}`) || said('goal') || reviewOf(''),
		day: said(`day.${row}`),
		time: said(`time.${row}`),
		note: said(`when.${row}`),
	}));
	const review = { title: reviewOf(said('goal')), day: said('review') };
	return [...steps, review].flatMap((entry) => {
		const day = readDay(entry.day);
		return day && isLikelyDay(day) ? [{ ...entry, day }] : [];
	});
}

/** How many of the days that a plan names its calendar cannot take. */
export function daysLeftOut(answers: Answers): number {
	const named = datedRows(answers).length + (answers.has('review') ? 1 : 0);
	return named - planDays(answers, String).length;
}

const datedRows = (answers: Answers) =>
	[...answers.keys()].flatMap((name) => /^day\.(\d+)$/.exec(name)?.[1] ?? []);
