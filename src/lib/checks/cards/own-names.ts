import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** The facts that tell the files of a kind apart, or put them in order. */
export const TOLD_APART = {
	packs: ['title', 'shelf'],
	organisations: ['name'],
	safetyLines: ['title'],
	sessions: ['title', 'order'],
	teachingCards: ['title', 'order'],
	routes: ['title'],
} as const;

const IN_ORDER = new Set(['shelf', 'order']);
const plain = (value: unknown) =>
	typeof value === 'string'
		? value
				.toLowerCase()
				.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
				.trim()
		: value;

/** No two files of a kind have one title, name or place in the row: readers could not tell which is which. */
export function namesAreTheirOwn(files: readonly FactsFile[], facts: readonly string[]): Problem[] {
	return files.flatMap((file, place) =>
		facts.flatMap((fact) => {
			const own = factAt(file.front.values, [fact]);
			const twin = files
				.slice(0, place)
				.find(
					(other) => own !== undefined && plain(factAt(other.front.values, [fact])) === plain(own),
				);
			if (!twin) return [];
			const says = `${twin.file} has the ${fact} ${String(own)} too.`;
			return errors(
				file.file,
				found(
					file.front.lineOf([fact]),
					says,
					IN_ORDER.has(fact)
						? 'Nobody can tell which comes first. Write a number that no other has.'
						: 'Nobody can tell the two apart. Write another, or take one of the two files away.',
				),
			);
		}),
	);
}
