import { addYears, isIsoDate } from '#lib/dates.ts';
import { factAt } from '#lib/fact-at.ts';
import type { FactPath } from '#lib/yaml-facts.ts';
import type { GuideFile } from '#lib/guide-file.ts';
import { errors, type Finding, type Problem } from '#lib/problem.ts';

const YEARS_TO_NEXT_CHECK = 3;

interface Dated {
	path: FactPath;
	day: string;
}

/** Dates follow each other: written, then checked, then due for the next check within three years. */
export function datesAreInOrder({ file, front }: GuideFile): Problem[] {
	const dayAt = (path: FactPath) => dated(front.values, path);
	const written = dayAt(['written', 'on'])[0];
	const checked = eachOf(front.values, 'checked').flatMap((index) =>
		dayAt(['checked', index, 'on']),
	);
	const changes = eachOf(front.values, 'changes').flatMap((index) =>
		dayAt(['changes', index, 'on']),
	);
	const reviewBy = dayAt(['reviewBy'])[0];
	if (!written) return [];
	const findings = [
		...early([...checked, ...changes, ...dayAt(['withdrawn', 'on'])], written),
		...(reviewBy ? [...late(checked, reviewBy), ...tooFar(reviewBy, [written, ...checked])] : []),
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

function late(checked: Dated[], reviewBy: Dated): Faulty[] {
	const wrong = checked.filter(({ day }) => day > reviewBy.day);
	return wrong.map(({ path, day }) => [
		path,
		`${day} is after the next check is due, ${reviewBy.day}.`,
		'Set reviewBy to a later day, within three years of the check.',
	]);
}

function tooFar(reviewBy: Dated, looks: Dated[]): Faulty[] {
	const last =
		looks
			.map(({ day }) => day)
			.toSorted()
			.at(-1) ?? '';
	const most = addYears(last, YEARS_TO_NEXT_CHECK);
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

function eachOf(values: unknown, name: string): number[] {
	const list = factAt(values, [name]);
	return Array.isArray(list) ? list.map((_, index) => index) : [];
}
