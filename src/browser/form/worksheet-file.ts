import { pageWords } from '#browser/page/page-words.ts';
import { saveFile } from '#browser/page/save-file.ts';
import { calendarFile } from '#lib/text/calendar-file.ts';
import { leftOutOf, planDays } from '#lib/worksheet/plan-days.ts';
import { readTextFile } from './read-file.ts';
import {
	MOST_BYTES,
	readAnswers,
	writeAnswers,
	type Answers,
} from '#lib/worksheet/worksheet-answers.ts';

/** Saves a worksheet to a file, and gives what to say. Whether it arrived, no browser tells: closing the page still asks. */
export function saveWorksheet(worksheet: string, answers: Answers, isHalfTyped: boolean): string {
	const { form: says } = pageWords();
	const text = writeAnswers(worksheet, answers);
	if (!saveFile(`keep-doing-${worksheet}.json`, text, 'application/json')) return says.saveFailed;
	const saved = text.length > MOST_BYTES ? says.savedTooBig : says.saved;
	return isHalfTyped ? `${saved} ${says.halfLeftOut}` : saved;
}

/** Saves the days of a plan for the reader's own calendar, and gives what to say. */
export function saveDays(answers: Answers, isHalfTyped: boolean): string {
	const { form: says } = pageWords();
	const days = planDays(answers, says.reviewOf);
	const { days: none, years, times, dayless } = leftOutOf(answers);
	const leftOut = [
		...(none.length > 0 ? [says.daysUnread(quoted(none))] : []),
		...(years.length > 0 ? [says.daysLeftOut(quoted(years))] : []),
		...(times.length > 0 ? [says.timesUnread(quoted(times))] : []),
		...(dayless.length > 0 ? [says.timesWithoutDay(quoted(dayless))] : []),
		...(isHalfTyped ? [says.halfLeftOut] : []),
	];
	if (days.length === 0) return leftOut.join(' ') || says.noDays;
	const text = calendarFile(days, new Date().toISOString());
	if (!saveFile('my-plan.ics', text, 'text/calendar')) return says.saveFailed;
	return [says.calendarSaved, ...leftOut].join(' ');
}

const quoted = (written: string[]) => written.map((text) => `“${text}”`).join(', ');

/** What the file that the reader chose holds. A file too big to be ours is never read. */
export async function openWorksheet(
	chooser: HTMLInputElement,
	worksheet: string,
): Promise<ReturnType<typeof readAnswers> | undefined> {
	const [file] = chooser.files ?? [];
	if (!file) return undefined;
	const read = await readTextFile(file, MOST_BYTES * 4);
	// The same file may be chosen again.
	chooser.value = '';
	return 'fault' in read ? read : readAnswers(read.text, worksheet);
}
