import { factAt, listAt } from '#lib/facts/fact-at.ts';
import { authorOf } from '#lib/sign-off/who-wrote.ts';
import { hasMixedLetters, isSamePerson } from '#lib/sign-off/same-person.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** Who may check what an occupational therapist signs, and what was translated, in words for whoever may not. */
const OTHERS = {
	written: {
		did: 'wrote',
		instead: 'Ask another registered occupational therapist.',
		inFull: 'each with its HCPC number',
	},
	translated: {
		did: 'translated',
		instead: 'Ask somebody else who reads both languages.',
		inFull: 'with every name between',
	},
} as const;

/** Nobody checks their own words. */
export const checkerIsNotAuthor = (file: FactsFile): Problem[] => selfChecks(file, 'written');

/** Nobody checks what they translated. */
export const checkerIsNotTranslator = (file: FactsFile): Problem[] =>
	selfChecks(file, 'translated');

function selfChecks({ file, front }: FactsFile, as: keyof typeof OTHERS): Problem[] {
	const authors = listAt(front.values, [as, 'by']).map(authorOf);
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
		// A check without a name is told by its form.
		if (!author || checker.name.trim() === '') return [];
		const line = front.lineOf(['checked', index, 'name']);
		const [says, fix] =
			author.name.toLowerCase() === checker.name.toLowerCase()
				? selfCheck(checker.name, as)
				: likeNames(checker.name, author.name, as);
		return found(line, says, fix);
	});
	return errors(file, findings);
}

const selfCheck = (name: string, as: keyof typeof OTHERS) =>
	[`${name} ${OTHERS[as].did} this, and cannot check it.`, OTHERS[as].instead] as const;

function likeNames(
	checker: string,
	author: string,
	as: keyof typeof OTHERS,
): [says: string, fix: string] {
	const { did, instead, inFull } = OTHERS[as];
	const other = instead.replace('Ask', 'ask');
	return [
		`${checker}, who checked this, may be ${author}, who ${did} it.`,
		`If so, ${other.slice(0, -1)}. If not, write both names in full, ${inFull}.`,
	];
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
