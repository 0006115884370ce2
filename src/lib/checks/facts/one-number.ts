import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { listAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';
import { hasEqualName, hasLikeName, numberOf, type Person } from '#lib/sign-off/same-person.ts';
import { authorOf } from '#lib/sign-off/who-wrote.ts';

interface Signer extends Person {
	hcpc: string;
	file: string;
	line: number;
}

/**
 * A number on the register is one person's, and a person has one number, in all files together: else somebody
 * signs with a number that is not theirs, or checks their own words under a second one.
 */
export function numbersAreOnePersons(files: readonly FactsFile[]): Problem[] {
	const signers = files.flatMap(signersOf);
	const firsts: Signer[] = [];
	return signers.flatMap((signer) => {
		const isOther = (first: Signer) =>
			numberOf(first.hcpc) === numberOf(signer.hcpc)
				? !hasLikeName(first, signer)
				: hasEqualName(first, signer);
		const other = firsts.find(isOther);
		if (!other) firsts.push(signer);
		return other ? errors(signer.file, found(signer.line, ...whatIsWrong(signer, other))) : [];
	});
}

const whatIsWrong = (signer: Signer, other: Signer) =>
	[
		`${signer.name}, ${signer.hcpc}, stands in ${other.file} as ${other.name}, ${other.hcpc}.`,
		'One number is one person. Ask them which is right. Two people of one name write a middle name too.',
	] as const;

function signersOf({ file, front }: FactsFile): Signer[] {
	const paths: FactPath[] = [['written', 'by'], ['checked']];
	return paths.flatMap((path) =>
		listAt(front.values, path).flatMap((typed, index) => {
			const { name, hcpc } = authorOf(typed);
			return hcpc ? [{ name, hcpc, file, line: front.lineOf([...path, index]) }] : [];
		}),
	);
}
