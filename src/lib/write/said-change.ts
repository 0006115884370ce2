import { LATER_CHANGES, OPENED, linesOf, type Answers } from '#lib/write/form-answers.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';

/** Whether the answers of a guide that was opened say, in a line that its file had not, what was changed. */
export function saysWhatChanged(answers: Answers): boolean {
	const before = linesOf(readAnswers(answers[OPENED] ?? '')?.answers ?? {}, LATER_CHANGES);
	return linesOf(answers, LATER_CHANGES).some((line) => !before.includes(line));
}

/** The changes of a guide with one more, of this day: `2026-11-28: Said which hand.` */
export function withChange(answers: Answers, day: string, what: string): string {
	const one = `${day}: ${what.trim().replaceAll(/\s+/g, ' ')}`;
	return [...linesOf(answers, LATER_CHANGES), one].join('\n');
}
