import type { FileTexts } from '#lib/checks/words/texts-of-file.ts';
import { passageFindings } from '#lib/checks/words/passage-findings.ts';
import { isNhsNumber, TEN_FIGURES } from '#lib/text/personal/nhs-number.ts';
import { errors, type Problem } from '#lib/checks/problem.ts';

const SUM_WORDS = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|(?:a|one) hundred)`;
const MONEY = new RegExp(
	String.raw`[£€$]\s?\d[\d.,]*|\b(?:\d[\d.,]*|${SUM_WORDS})\s?(?:pounds?|quid|pence|euros?|dollars?)\b(?! of weight)`,
	'gi',
);

/** Sums of money are wrong within a year. Say what a thing costs in words: often free, may be lent. */
export function moneyIsLeftOut({ file, passages }: FileTexts): Problem[] {
	return errors(
		file,
		passageFindings(passages, MONEY, (sum) => [
			`“${sum}” is a sum of money.`,
			'Take it out: sums change. Write “often free”, or who to ask.',
		]),
	);
}

/** Nothing that says who a patient is: ten figures with the check figure of an NHS number are one. */
export function nhsNumbersAreLeftOut({ file, passages }: FileTexts): Problem[] {
	return errors(
		file,
		passageFindings(passages, TEN_FIGURES, (number) =>
			isNhsNumber(number)
				? [
						`${number} may be somebody’s NHS number.`,
						'Take it out: nothing about a patient stands in a guide. If it is real, tell the publisher, for it stays in the history.',
					]
				: undefined,
		),
	);
}
