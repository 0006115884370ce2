import { factAt, listAt } from '#lib/facts/fact-at.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** Nobody checks their own words. */
export function checkerIsNotAuthor({ file, front }: FactsFile): Problem[] {
	const authors = listAt(front.values, ['written', 'by']).map(comparable);
	const findings = listAt(front.values, ['checked']).flatMap((check, index): Finding[] => {
		const name = factAt(check, ['name']);
		if (typeof name !== 'string' || !authors.includes(comparable(name))) return [];
		const line = front.lineOf(['checked', index, 'name']);
		const says = `${name} wrote this, and cannot check it.`;
		return found(line, says, 'Ask another registered occupational therapist.');
	});
	return errors(file, findings);
}

/**
 * What was checked is what is shown, by whom it says: a change to either asks for a new check. The seals are
 * those that the last check may have: of the words as they stand, and who checked them.
 */
export function wordsAreThoseChecked(
	{ file, front }: FactsFile,
	sealsOf: (check: unknown) => string[],
): Problem[] {
	const checks = listAt(front.values, ['checked']);
	const dayOf = (check: unknown) => String(factAt(check, ['on']));
	const last = checks.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))).at(-1);
	const signed = factAt(last, ['words']);
	if (typeof signed !== 'string' || sealsOf(last).includes(signed)) return [];
	const line = front.lineOf(['checked', checks.indexOf(last), 'words']);
	const says = `The words, or who checked them, changed after the check of ${dayOf(last)}.`;
	return errors(
		file,
		found(line, says, 'Ask for a new check: the page Check a guide makes its lines.'),
	);
}

/** Names are compared without capitals, spaces and stops. */
function comparable(name: unknown): string {
	return String(name)
		.toLowerCase()
		.replaceAll(/[^\p{L}]/gu, '');
}
