import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';
import { isIsoDate } from '#lib/text/dates.ts';

/**
 * What has been done was done on a day that has come. A check dated years ahead would stand as the latest for
 * ever, and put the next one off.
 */
export function daysHaveCome({ file, front }: FactsFile, today: string): Problem[] {
	const inList = (list: string) =>
		listAt(front.values, [list]).map((_, index): FactPath => [list, index, 'on']);
	const ofSigns = Object.keys(Object(factAt(front.values, ['beingCorrected'])) as object).map(
		(name): FactPath => ['beingCorrected', name],
	);
	const done: FactPath[] = [
		['written', 'on'],
		['translated', 'on'],
		...inList('checked'),
		...inList('changes'),
		['withdrawn', 'on'],
		// Of a guide it is on:, and in the table of danger signs each sign by its name.
		...ofSigns,
		['lookedUp'],
		['rung'],
	];
	return errors(
		file,
		done.flatMap((path): Finding[] => {
			const day = factAt(front.values, path);
			if (typeof day !== 'string' || !isIsoDate(day) || day <= today) return [];
			return [
				[front.lineOf(path), `${day} has not come yet.`, 'Write the day on which it was done.'],
			];
		}),
	);
}
