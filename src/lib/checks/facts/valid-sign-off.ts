import { factAt, listAt } from '#lib/facts/fact-at.ts';
import { authorOf } from '#lib/sign-off/who-wrote.ts';
import { hasMixedLetters, isSamePerson } from '#lib/sign-off/same-person.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** Nobody checks their own words. */
export function checkerIsNotAuthor({ file, front }: FactsFile): Problem[] {
	const authors = listAt(front.values, ['written', 'by']).map(authorOf);
	const findings = listAt(front.values, ['checked']).flatMap((check, index): Finding[] => {
		const checker = authorOf(check);
		const author = authors.find((one) => isSamePerson(one, checker));
		const mixed = [checker, ...authors].find(({ name }) => hasMixedLetters(name));
		if (mixed)
			return found(
				front.lineOf(['checked', index, 'name']),
				`The name ${mixed.name} has letters of two alphabets.`,
				'Type it anew: one of them may only look like a letter of the other.',
			);
		if (!author) return [];
		const line = front.lineOf(['checked', index, 'name']);
		const [says, fix] =
			author.name.toLowerCase() === checker.name.toLowerCase()
				? selfCheck(checker.name)
				: likeNames(checker.name, author.name);
		return found(line, says, fix);
	});
	return errors(file, findings);
}

const selfCheck = (name: string) =>
	[
		`${name} wrote this, and cannot check it.`,
		'Ask another registered occupational therapist.',
	] as const;

const likeNames = (checker: string, author: string) =>
	[
		`${checker}, who checked this, may be ${author}, who wrote it.`,
		'If so, ask another registered occupational therapist. If not, write both names in full, each with its HCPC number.',
	] as const;

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
