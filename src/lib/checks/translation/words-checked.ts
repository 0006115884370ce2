import { explainIssues } from '#lib/checks/explain-issues.ts';
import { daysHaveCome } from '#lib/checks/facts/days-come.ts';
import { checkerIsNotTranslator, wordsAreThoseChecked } from '#lib/checks/facts/valid-sign-off.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { factAt, listAt, textAt } from '#lib/facts/fact-at.ts';
import { wordsChecks } from '#lib/facts/translation/words-check.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/**
 * What is wrong with the checks of a translation: made by whoever translated it, on a day that has not come or was before
 * it was written, or with a seal that is of no such check. Where the words or the English have only changed since, that
 * is advice: patients get the English until the next check.
 */
export function wordsCheckHolds(
	file: FactsFile,
	today: string,
	sealsOf: (check: unknown) => string[],
): Problem[] {
	const { front } = file;
	const typed = factAt(front.values, ['checked']);
	const { issues = [] } = wordsChecks.safeParse(typed).error ?? {};
	const asFound = issues.map((issue) => ({ ...issue, path: ['checked', ...issue.path] }));
	return [
		...errors(file.file, [...explainIssues(asFound, front, file.file), ...outOfOrder(file)]),
		...daysHaveCome(file, today),
		...checkerIsNotTranslator(file),
		...wordsAreThoseChecked(file, sealsOf).map((problem): Problem => ({
			...problem,
			level: 'warning',
			fix: 'Ask for a new check by somebody who reads both languages. Until then patients get the English.',
		})),
	];
}

/** Nobody can check words before they are written, or words of which nobody says who wrote them. */
function outOfOrder({ front }: FactsFile): Finding[] {
	const checks = listAt(front.values, ['checked']);
	const on = textAt(front.values, ['translated', 'on']);
	if (checks.length > 0 && on === '')
		return found(
			front.lineOf(['checked']),
			'This was checked, and it does not say who translated it.',
			'Write translated: { on: 2026-11-28, by: [Jane Smith] }, for nobody may check their own words.',
		);
	return checks.flatMap((check, index): Finding[] => {
		const day = textAt(check, ['on']);
		if (day === '' || day >= on) return [];
		const line = front.lineOf(['checked', index, 'on']);
		return found(line, `${day} is before it was translated, ${on}.`, 'Mend one of the two dates.');
	});
}
