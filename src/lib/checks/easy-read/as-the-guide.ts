import type { Library } from '#lib/checks/library.ts';
import { errors, found, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { listAt, textAt, textsAt } from '#lib/facts/fact-at.ts';
import { placeOfEasyRead } from '#lib/easy-read/easy-read-facts.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { numberedSteps } from '#lib/guide/numbered-steps.ts';
import { isIsoDate, sayDate } from '#lib/text/dates.ts';
import { agree, comparablesIn, type Comparable } from '#lib/checks/figures/comparable.ts';
import {
	contradictionsIn,
	statedBySources,
	statedForAll,
} from '#lib/checks/figures/as-safety-says.ts';
import { easyLines } from '#lib/checks/easy-read/easy-lines.ts';
import { figuresIn } from '#lib/checks/easy-read/figures.ts';

/** An Easy Read version says what its guide says today: no step, no line under Ask first and no figure is lost or new. */
export function saysWhatItsGuideSays(file: FactsFile, library: Library): Problem[] {
	const { slug } = placeOfEasyRead(file.file);
	const guide = library.guides.find((one) => one.slug === slug);
	if (!guide)
		return errors(
			file.file,
			found(1, 'There is no guide beside this.', 'Put it into the folder of its guide, by en.mdx.'),
		);
	// Of facts that cannot be read, all that is said here would be untrue.
	if (guide.front.values === undefined || !guide.tree) return [];
	// A mend of the guide waits for nobody: patients are shown no version of other words, and its author is told.
	const outOfDate = whenOutOfDate(file, guide);
	if (outOfDate.length > 0) return warnings(file.file, outOfDate);
	return errors(file.file, [
		...whatIsMissing(file, guide),
		...strangeFigures(file, guide, library),
		...otherFigures(file, guide, library),
	]);
}

function whenOutOfDate({ front }: FactsFile, guide: GuideFile): Finding[] {
	const days = listAt(guide.front.values, ['changes']).map((change) => textAt(change, ['on']));
	const last = days.filter(isIsoDate).toSorted().at(-1) ?? '';
	const of = textAt(front.values, ['of']);
	if (of === last || last === '') return [];
	return found(
		front.lineOf(['of']),
		of < last
			? `The guide was changed on ${sayDate(last)}, after this was made from it.`
			: 'The guide has no change of that day.',
		`Read what changed, mend the lines, and write of: ${last}`,
	);
}

function whatIsMissing(file: FactsFile, guide: GuideFile): Finding[] {
	const lines = easyLines(file);
	const steps = guide.tree ? numberedSteps(guide.tree).filter(({ list }) => !list) : [];
	const asks = textsAt(guide.front.values, ['checkFirst', 'askFirst']);
	const wanted = [
		...steps.map(({ number, text }) => ({ kind: 'step' as const, number, text })),
		...asks.map(([text, index]) => ({ kind: 'ask' as const, number: index + 1, text })),
	];
	const missing = wanted.filter(({ kind, number }) => lines.every((one) => one[kind] !== number));
	const most = { step: steps.length, ask: asks.length };
	const strange = lines.flatMap((one) =>
		(['step', 'ask'] as const).flatMap((kind) =>
			Number(one[kind] ?? 0) > most[kind]
				? found(
						one.line,
						`This guide has no ${kind} ${String(one[kind])}.`,
						`Write a number from 1 to ${most[kind]}.`,
					)
				: [],
		),
	);
	return [
		...strange,
		...missing.flatMap(({ kind, number, text }) =>
			found(
				file.front.lineOf([kind === 'step' ? 'parts' : 'askFirst']),
				`No line is of ${kind} ${number}: “${text.slice(0, 50)}…”.`,
				`Write one or more, each with ${kind}: ${number}`,
			),
		),
	];
}

function strangeFigures(file: FactsFile, guide: GuideFile, library: Library): Finding[] {
	const cards = textsAt(guide.front.values, ['checkFirst', 'safetyLines']).map(([name]) =>
		JSON.stringify(library.safetyLines.get(name) ?? ''),
	);
	const known = figuresIn([guide.text, ...cards].join(' '));
	return easyLines(file).flatMap(({ line, says }) =>
		[...figuresIn(says)]
			.filter((figure) => !known.has(figure))
			.flatMap((figure) =>
				found(
					line,
					`“${figure}” stands nowhere in the guide.`,
					'Write the figure as the guide has it, or take it out.',
				),
			),
	);
}

/** A time or a length is none that the guide has, or one that safety lines or sources have otherwise for the same thing. */
function otherFigures(file: FactsFile, guide: GuideFile, library: Library): Finding[] {
	const stated = [...statedForAll(library), ...statedBySources(guide)];
	const text = [...guide.passages, ...stated.map(({ words }) => ({ text: words }))]
		.map((one) => one.text)
		.join('\n');
	const known = comparablesIn(text);
	// “15 centimetres, 30 while it charges”: a unit may be said once for two numbers.
	const bare = figuresIn(known.reduce((rest, { typed }) => rest.replace(typed, ''), text));
	const isStrange = (measure: Comparable) =>
		/\d/.test(measure.typed) &&
		[...figuresIn(measure.typed)].every((figure) => !bare.has(figure)) &&
		known.every((other) => other.unit !== measure.unit || !agree(measure, other));
	return easyLines(file).flatMap(({ line, says }) => {
		const contradicted = contradictionsIn({ line, text: says }, stated);
		if (contradicted.length > 0) return contradicted;
		return comparablesIn(says)
			.filter(isStrange)
			.flatMap(({ typed }) =>
				found(
					line,
					`“${typed}” stands nowhere in the guide.`,
					'Write the time or the length as the guide has it, or take it out.',
				),
			);
	});
}
