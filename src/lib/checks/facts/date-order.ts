import { addYears, isIsoDate } from '#lib/text/dates.ts';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';

const YEARS_TO_NEXT_CHECK = 3;

interface Dated {
	path: FactPath;
	day: string;
}

/** Dates follow each other: written, then checked, then due for the next check within three years. */
export function datesAreInOrder({ file, front }: FactsFile): Problem[] {
	const dayAt = (path: FactPath) => dated(front.values, path);
	const daysOf = (list: string) =>
		listAt(front.values, [list]).flatMap((_, index) => dayAt([list, index, 'on']));
	const written = dayAt(['written', 'on'])[0];
	const checked = daysOf('checked');
	const reviewBy = dayAt(['reviewBy'])[0];
	if (!written) return [];
	const findings = [
		...early(
			[
				...checked,
				...daysOf('changes'),
				...dayAt(['withdrawn', 'on']),
				...dayAt(['beingCorrected', 'on']),
			],
			written,
		),
		...newestLast(daysOf('changes')),
		...(reviewBy ? [...late(checked, reviewBy), ...tooFar(reviewBy, written, checked)] : []),
	];
	return errors(
		file,
		findings.map(([path, says, fix]): Finding => [front.lineOf(path), says, fix]),
	);
}

type Faulty = [path: FactPath, says: string, fix: string];

function early(later: Dated[], written: Dated): Faulty[] {
	const wrong = later.filter(({ day }) => day < written.day);
	return wrong.map(({ path, day }) => [
		path,
		`${day} is before the guide was written, ${written.day}.`,
		'Mend one of the two dates.',
	]);
}

/** Whoever mends a line adds to the end, and readers go by the last. */
function newestLast(changes: Dated[]): Faulty[] {
	const wrong = changes.flatMap((change, index) => {
		const above = changes[index - 1];
		return above && above.day > change.day ? [{ ...above, below: change.day }] : [];
	});
	return wrong.map(({ path, day, below }) => [
		path,
		`The change of ${day} stands above that of ${below}.`,
		'Move it below: under changes the newest stands at the end.',
	]);
}

function late(checked: Dated[], reviewBy: Dated): Faulty[] {
	const wrong = checked.filter(({ day }) => day > reviewBy.day);
	return wrong.map(({ path, day }) => [
		path,
		`${day} is after the next check is due, ${reviewBy.day}.`,
		'Set reviewBy to a later day, within three years of the check.',
	]);
}

function tooFar(reviewBy: Dated, written: Dated, checked: Dated[]): Faulty[] {
	const days = [written, ...checked].map(({ day }) => day).toSorted();
	const most = addYears(days.at(-1) ?? written.day, YEARS_TO_NEXT_CHECK);
	if (reviewBy.day <= most) return [];
	return [
		[
			reviewBy.path,
			`The next check, ${reviewBy.day}, is more than three years away.`,
			`Write ${most} or earlier.`,
		],
	];
}

function dated(values: unknown, path: FactPath): Dated[] {
	const day = factAt(values, path);
	return typeof day === 'string' && isIsoDate(day) ? [{ path, day }] : [];
}
