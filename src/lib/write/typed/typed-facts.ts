import { listAt, factAt } from '#lib/facts/fact-at.ts';
import type { FactPath } from '#lib/facts/yaml-facts.ts';
import type { FrontMatter } from '#lib/guide/front-matter.ts';
import { LATER_CHANGES, LEFT_OVER } from '#lib/write/form-answers.ts';
import { NO_PLACE } from '#lib/write/left-over.ts';
import { SIGNS_WANTED } from '#lib/write/older-drafts.ts';

/** The lines of the change with which a guide begins. */
export const FIRST_CHANGE = 'firstChange';

/** How a note begins that names a sign which the table has not. */
export const WANTED = '# Sign wanted: ';

/** The unit that each line of the facts of a file belongs to, whoever typed them: as the form calls those that it writes. */
export function unitsOfFacts({ values, lineOf, lines }: FrontMatter): string[] {
	const starts = new Map(pathsIn(values).map(([path, unit]) => [lineOf(path), unit]));
	const units = ['start'];
	for (const [index, line] of lines.entries()) {
		const note = line.trimStart();
		const unit = starts.get(index + 2) ?? units.at(-1) ?? '';
		units.push(
			note.startsWith(WANTED) ? SIGNS_WANTED : note.startsWith(NO_PLACE) ? LEFT_OVER : unit,
		);
	}
	return [...units, 'end'];
}

type PathOfUnit = [path: FactPath, unit: string];

/** Facts that hold others, and how the form calls those inside. */
const HOLDERS: Record<string, (name: string) => string> = {
	checkFirst: (name) => `checkFirst.${name === 'askFirst' ? 'notFor' : name}`,
	clinician: (name) => `clinician.${name}`,
	written: (name) => name,
};

const ROWS: Record<string, string> = { sources: 'source', evidence: 'evidence' };

function pathsIn(values: unknown): PathOfUnit[] {
	return namesIn(values).flatMap((fact): PathOfUnit[] => {
		const inner = HOLDERS[fact];
		const inside: PathOfUnit[] = inner
			? namesIn(factAt(values, [fact])).map((name) => [[fact, name], inner(name)])
			: rows(values, fact);
		return [[[fact], fact], ...inside];
	});
}

function rows(values: unknown, fact: string): PathOfUnit[] {
	const list = listAt(values, [fact]);
	if (fact === 'changes')
		return list.map((_, index) => [[fact, index], index === 0 ? FIRST_CHANGE : LATER_CHANGES]);
	const group = ROWS[fact];
	if (!group) return [];
	return list.flatMap((row, index) =>
		namesIn(row).map((name): PathOfUnit => [[fact, index, name], `${group}.${index}.${name}`]),
	);
}

const namesIn = (value: unknown) =>
	typeof value === 'object' && value !== null ? Object.keys(value) : [];
