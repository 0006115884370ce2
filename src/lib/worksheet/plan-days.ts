import type { Answers } from '#lib/worksheet/worksheet-answers.ts';
import type { CalendarDay } from '#lib/text/calendar-file.ts';
import { isLikelyDay, readDay, readTime } from '#lib/text/written-day.ts';

/** The days of a plan: each step that has one, and the day to look again. A year out of reason is left out, and so is a time that cannot be read, whose words go into the note. */
export function planDays(answers: Answers, reviewOf: (goal: string) => string): CalendarDay[] {
	return [...stepsOf(answers, reviewOf), reviewIn(answers, reviewOf)].flatMap((entry) => {
		const day = readDay(entry.day);
		return day && isLikelyDay(day) ? [{ ...entry, day }] : [];
	});
}

/**
 * What a plan's calendar cannot take, as it was typed: `days` that are none, `years` out of reason, `times` of days
 * that it does take, and times of no day (`dayless`).
 */
export function leftOutOf(
	answers: Answers,
): Record<'days' | 'years' | 'times' | 'dayless', string[]> {
	const days = [...rowsOf(answers, 'day').map((row) => `day.${row}`), 'review']
		.map((name) => said(answers, name))
		.filter(Boolean);
	const isNone = (written: string) => !readDay(written) && !LONG_YEAR.test(written);
	const isTaken = (written: string) => isLikelyDay(readDay(written) ?? '');
	return {
		days: days.filter(isNone),
		years: days.filter((written) => !isNone(written) && !isTaken(written)),
		times: rowsOf(answers, 'day')
			.filter((row) => isTaken(said(answers, `day.${row}`)))
			.map((row) => said(answers, `time.${row}`))
			.filter((time) => time && !readTime(time)),
		dayless: rowsOf(answers, 'time')
			.filter((row) => !said(answers, `day.${row}`))
			.map((row) => said(answers, `time.${row}`))
			.filter(Boolean),
	};
}

/** A date field gives a year of five figures as it was typed. */
const LONG_YEAR = /^\d{5,}-\d{2}-\d{2}$/;

const said = (answers: Answers, name: string) => answers.get(name)?.[0]?.trim() ?? '';

function stepsOf(answers: Answers, reviewOf: (goal: string) => string) {
	return rowsOf(answers, 'day').map((row) => {
		const written = said(answers, `time.${row}`);
		const time = readTime(written);
		const note = [time ? '' : written, said(answers, `when.${row}`)].filter(Boolean).join(', ');
		const title = said(answers, `step.${row}`) || said(answers, 'goal') || reviewOf('');
		return { title, day: said(answers, `day.${row}`), time, note };
	});
}

const reviewIn = (answers: Answers, reviewOf: (goal: string) => string) => ({
	title: reviewOf(said(answers, 'goal')),
	day: said(answers, 'review'),
});

/** The numbers of the steps that have this field. */
const rowsOf = (answers: Answers, field: 'day' | 'time') =>
	[...answers.keys()].flatMap((name) => {
		const [of, row] = name.split('.');
		return of === field && row ? [row] : [];
	});
