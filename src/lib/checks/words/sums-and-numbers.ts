import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';
import { lineEnds } from '#lib/text/sentences.ts';

const SUM_WORDS = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|(?:a|one) hundred)`;
const MONEY = new RegExp(
	String.raw`[£€$]\s?\d[\d.,]*|\b(?:\d[\d.,]*|${SUM_WORDS})\s?(?:pounds?|quid|pence|euros?|dollars?)\b(?! of weight)`,
	'gi',
);
const TEN_FIGURES = /(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;

/** Sums of money are wrong within a year. Say what a thing costs in words: often free, may be lent. */
export function moneyIsLeftOut({ file, passages }: GuideFile): Problem[] {
	return errors(
		file,
		passages.flatMap(({ line, text }) =>
			[...text.matchAll(MONEY)].map(({ 0: sum, index }): Finding => [
				line + lineEnds(text.slice(0, index)),
				`“${sum}” is a sum of money.`,
				'Take it out: sums change. Write “often free”, or who to ask.',
			]),
		),
	);
}

/** Nothing that says who a patient is: ten figures with the check figure of an NHS number are one. */
export function nhsNumbersAreLeftOut({ file, passages }: GuideFile): Problem[] {
	return errors(
		file,
		passages.flatMap(({ line, text }) =>
			[...text.matchAll(TEN_FIGURES)]
				.filter(({ 0: number }) => isNhsNumber(number))
				.map(({ 0: number, index }): Finding => [
					line + lineEnds(text.slice(0, index)),
					`${number} may be somebody’s NHS number.`,
					'Take it out: nothing about a patient stands in a guide. If it is real, tell the publisher, for it stays in the history.',
				]),
		),
	);
}

/** The last figure checks the nine before it, modulus 11: NHS Data Dictionary, "NHS NUMBER". */
function isNhsNumber(typed: string): boolean {
	const figures = [...typed.replaceAll(/\D/g, '')].map(Number);
	const sum = figures
		.slice(0, 9)
		.reduce((total, figure, place) => total + figure * (10 - place), 0);
	return (11 - (sum % 11)) % 11 === figures[9];
}
