import { placeOf } from '#lib/facts/content-folders.ts';
import { unknown } from '#lib/checks/facts/known-names.ts';
import { found, type Finding } from '#lib/checks/problem.ts';
import { weakerThan, type SignTable } from '#lib/danger-signs/sign-table.ts';
import { levels } from '#lib/facts/danger-sign.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** A stronger sign stands in for one that there is, needs help as soon or sooner, and never for itself. */
export function strongerSignsHold({ front }: FactsFile, table: SignTable): Finding[] {
	return Object.keys(factAt(front.values, ['signs']) ?? {}).flatMap((name) => {
		const path = ['signs', name, 'strongerThan'];
		const weaker = factAt(front.values, path);
		if (typeof weaker !== 'string') return [];
		const line = front.lineOf(path);
		const where = placeOf('dangerSigns');
		const absent = unknown(weaker, [...table.keys()], line, 'danger sign', where);
		if (absent.length > 0) return absent;
		return [...ring(name, line, table), ...later(name, weaker, line, table)];
	});
}

function ring(name: string, line: number, table: SignTable): Finding[] {
	if (!weakerThan(name, table).includes(name)) return [];
	const says = `The sign ${name} is stronger than itself, by way of the signs that it names.`;
	return found(line, says, 'Take one strongerThan of the ring out.');
}

function later(name: string, weaker: string, line: number, table: SignTable): Finding[] {
	const rank = (sign: string) => levels.findIndex((level) => level === table.get(sign)?.level);
	if (rank(name) <= rank(weaker)) return [];
	const says = `The sign ${name} waits longer for help than ${weaker}, and would show in its place.`;
	return found(line, says, 'Give it the same level or a sooner one, or take strongerThan out.');
}
