import { factAt, listAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, found, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { usedParts } from '#lib/guide/used-parts.ts';

/** A claim rests on a source that we name. */
export function claimsHaveSources(guide: GuideFile): Problem[] {
	// Facts that cannot be read are reported by another check.
	if (guide.front.values === undefined) return [];
	const sources = countSources(guide);
	const wrong = [...citedInFacts(guide), ...citedInWords(guide)].filter(
		(cited) => !isNumberOf(sources, cited),
	);
	return errors(guide.file, [
		...wrong.map(({ line, number }): Finding => [
			line,
			`There is no source ${String(number)}.`,
			fixFor(sources, number),
		]),
		...claimsWithoutSource(guide),
	]);
}

/** Every source that we name supports something on the page. */
export function sourcesAreUsed(guide: GuideFile): Problem[] {
	// Of words that cannot be read nobody knows what they cite.
	if (guide.unreadable !== undefined || guide.front.end === undefined) return [];
	const cited = new Set(
		[...citedInFacts(guide), ...citedInWords(guide)].flatMap(({ number }) =>
			(String(number).match(/\d+/g) ?? []).map(Number),
		),
	);
	const numbers = Array.from({ length: countSources(guide) }, (_, index) => index + 1);
	return warnings(
		guide.file,
		numbers
			.filter((number) => !cited.has(number))
			.map((number): Finding => [
				guide.front.lineOf(['sources', number - 1]),
				`Nothing on the page rests on source ${number}.`,
				`Write <Source number="${number}" /> after what it supports, or take it out and count again.${number === numbers.length ? PUT_IN : ''}`,
			]),
	);
}

const PUT_IN =
	' Did you put a new source above others? Then each mark of those is one too low: count them all, under evidence too.';

function fixFor(sources: number, number: unknown): string {
	if (sources === 0) return 'Name the sources first.';
	const several = String(number).match(/\d+/g) ?? [];
	if (several.length > 1)
		return `Write a mark for each: ${several.map((one) => `<Source number="${one}" />`).join(' ')}`;
	const isNext = Number(number) === sources + 1;
	const taken = isNext
		? ' Did you take a source out? Then the marks of all below it are one too high: count them all, under evidence too.'
		: '';
	return `Write a number from 1 to ${sources}.${taken}`;
}

interface Cited {
	line: number;
	number: unknown;
}

function citedInFacts({ front }: GuideFile): Cited[] {
	return listAt(front.values, ['evidence']).flatMap((claim, index) =>
		listAt(claim, ['sources']).map((number, place) => ({
			line: front.lineOf(['evidence', index, 'sources', place]),
			number,
		})),
	);
}

function citedInWords({ tree }: GuideFile): Cited[] {
	const marks = tree ? usedParts(tree).filter(({ name }) => name === 'Source') : [];
	return marks.flatMap(({ line, settings }) => {
		const number = settings.get('number');
		return number ? [{ line, number }] : [];
	});
}

function claimsWithoutSource({ front }: GuideFile): Finding[] {
	return listAt(front.values, ['evidence']).flatMap((claim, index) => {
		const sources = factAt(claim, ['sources']);
		const isBare = Array.isArray(sources) && sources.length === 0;
		return isBare
			? found(
					front.lineOf(['evidence', index, 'sources']),
					'This claim rests on no source.',
					'Write the number of a source, or take the claim out.',
				)
			: [];
	});
}

function isNumberOf(sources: number, { number }: Cited): boolean {
	return /^\d+$/.test(String(number)) && Number(number) >= 1 && Number(number) <= sources;
}

function countSources({ front }: GuideFile): number {
	return listAt(front.values, ['sources']).length;
}
