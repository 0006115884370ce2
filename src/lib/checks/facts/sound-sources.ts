import { errors, found, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { factAt, listAt, textAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';

/** Sources that gather what many studies found. */
const GATHERS =
	/\b(?:NICE|SIGN|Cochrane|guidelines?|systematic|meta-analys\w+|reviews?|trials?|RCT|statement|standards?|recommendations?)\b|Royal College/i;

/** An address without a page: whoever checks the source cannot find what was read. */
const FRONT_DOOR = /^https:\/\/[^/?#]+\/?$/;

/** Each source is named once, by the page that was read, and none comes from the future. */
export function sourcesAreSound({ file, front }: FactsFile, today: string): Problem[] {
	const sources = listAt(front.values, ['sources']);
	const frontDoors = sources.flatMap((source, index): Finding[] =>
		FRONT_DOOR.test(textAt(source, ['url']))
			? found(
					front.lineOf(['sources', index, 'url']),
					'This address is the front page of a site.',
					'Write the address of the page that was read, or rest on another source.',
				)
			: [],
	);
	const wrong = errors(file, [
		...sources.flatMap((source, index): Finding[] => {
			const year = factAt(source, ['year']);
			return typeof year === 'number' && year > Number(today.slice(0, 4))
				? found(
						front.lineOf(['sources', index, 'year']),
						`The year ${year} has not come yet.`,
						'Write the year that the page itself names, or no date.',
					)
				: [];
		}),
		...sources.flatMap((source, index): Finding[] => {
			const twin = sources.findIndex((other) => nameOf(other) === nameOf(source));
			return twin < index && nameOf(source) !== ''
				? found(
						front.lineOf(['sources', index]),
						`Sources ${twin + 1} and ${index + 1} are one page.`,
						'Keep the first, and count the sources below it again in evidence and in <Source number="…" />.',
					)
				: [];
		}),
	]);
	return [...wrong, ...warnings(file, frontDoors)];
}

/** “Strong” is for what several studies found, or one that gathers them. */
export function gradesFitSources({ file, front }: FactsFile): Problem[] {
	const sources = listAt(front.values, ['sources']);
	const findings = listAt(front.values, ['evidence']).flatMap((claim, index): Finding[] => {
		const numbers = listAt(claim, ['sources']);
		const named = numbers.map((number) => sources[Number(number) - 1]);
		const path: FactPath = ['evidence', index, 'grade'];
		const isStrong = factAt(claim, ['grade']) === 'strong';
		return isStrong && numbers.length === 1 && !named.some((source) => GATHERS.test(saidOf(source)))
			? found(
					front.lineOf(path),
					'“strong” rests on one source, which is no guideline and no review of studies.',
					'Write practice wisdom or some, or name what gathers the studies.',
				)
			: [];
	});
	return warnings(file, findings);
}

const nameOf = (source: unknown) =>
	[textAt(source, ['publisher']), textAt(source, ['title'])]
		.join(': ')
		.toLowerCase()
		.replace(/^: $/, '');
const saidOf = (source: unknown) =>
	['publisher', 'title', 'supports'].map((fact) => textAt(source, [fact])).join(' ');
