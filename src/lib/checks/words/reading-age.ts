import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { readingOf } from '#lib/text/reading-grade.ts';

const [GOOD_GRADE, HIGHEST_GRADE, LONGEST_MEAN] = [5, 6, 14];

/** A reader of 9 to 11 can read it: a score finds hard pages, and does not prove an easy one. */
export function readsEasily({ file, front, passages }: GuideFile): Problem[] {
	const { grade, sentenceLength } = readingOf(passages);
	const line = (front.end ?? 0) + 1;
	const tooHard: Finding = [
		line,
		`The reading grade is ${grade.toFixed(1)}; 5 is good, and 6 is the most.`,
		'Cut long sentences in two, and choose shorter words.',
	];
	const tooLong: Finding = [
		line,
		`Sentences have ${sentenceLength.toFixed(1)} words on average; 14 is the most, and 12 is good.`,
		'Cut the longest ones in two.',
	];
	return [
		...(grade > HIGHEST_GRADE ? errors(file, [tooHard]) : []),
		...(grade > GOOD_GRADE && grade <= HIGHEST_GRADE ? warnings(file, [tooHard]) : []),
		...(sentenceLength > LONGEST_MEAN ? warnings(file, [tooLong]) : []),
	];
}
