import { errors, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Passage } from '#lib/guide/passages.ts';
import { lineEnds } from '#lib/text/sentences.ts';

type Said = string | ((found: RegExpMatchArray) => string);

/** What stands in words by mistake: how it looks, what it is (“…” is …), and what to write. */
export type Trap = [looks: RegExp, is: Said, fix: Said];

/** Something that a text fell into. */
export interface Trapped {
	line: number;
	found: string;
	index: number;
	says: string;
	fix: string;
}

/** All that a passage fell into; of two that overlap, the first in the list. */
export function trappedIn(
	{ line, text }: Pick<Passage, 'line' | 'text'>,
	traps: readonly Trap[],
): Trapped[] {
	const all = traps.flatMap(([looks, is, fix]) =>
		[...text.matchAll(looks)].map((match) => {
			const found = match[0].trim().replaceAll(/\s+/g, ' ');
			return {
				line: line + lineEnds(text.slice(0, match.index)),
				found: match[0],
				index: match.index,
				says: `“${found}” ${said(is, match)}.`,
				fix: said(fix, match),
			};
		}),
	);
	return all.filter((one, place) => !all.slice(0, place).some((other) => overlap(one, other)));
}

const said = (what: Said, match: RegExpMatchArray) =>
	typeof what === 'string' ? what : what(match);

function overlap(one: Trapped, other: Trapped): boolean {
	return one.index < other.index + other.found.length && other.index < one.index + one.found.length;
}

/** Traps that are to be mended, or to be thought about, in all passages of a file. */
export function trapProblems(
	{ file, passages }: { file: string; passages: readonly Passage[] },
	traps: readonly Trap[],
	level: Problem['level'],
): Problem[] {
	const findings = passages.flatMap((passage) =>
		trappedIn(passage, traps).map(({ line, says, fix }): Finding => [line, says, fix]),
	);
	return level === 'error' ? errors(file, findings) : warnings(file, findings);
}
