import { agree, comparablesIn, type Comparable } from '#lib/checks/figures/comparable.ts';
import { sharedThings, thingsIn } from '#lib/checks/figures/things.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { factAt, listAt, textAt, textsAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Passage } from '#lib/guide/passages.ts';
import { sentencesIn } from '#lib/text/sentences.ts';

/** A sentence that a figure in free words is held against: of a safety line, a danger sign or a source. */
export interface Stated {
	/** Who says it: `the safety line hot-water`. */
	by: string;
	words: string;
	things: ReadonlySet<string>;
	measures: Comparable[];
}

/** A figure in the words of a guide is that of the safety line, the sign or the source for the same thing. */
export function figuresAreThoseOfSafety(guide: GuideFile, library: Library): Problem[] {
	const stated = [...statedForAll(library), ...statedBySources(guide)];
	return errors(
		guide.file,
		guide.passages.flatMap((passage) => contradictionsIn(passage, stated)),
	);
}

/** Each figure of a passage that all who speak of the same thing have otherwise. */
export function contradictionsIn(
	passage: Pick<Passage, 'line' | 'text'>,
	stated: readonly Stated[],
): Finding[] {
	const sentences = sentencesIn(passage);
	return sentences.flatMap(({ line, text }, place) => {
		const measures = comparablesIn(text);
		if (measures.length === 0) return [];
		// “Burnt? Run it under the tap”: what it is about may stand in the sentence before.
		const things = thingsIn(`${sentences[place - 1]?.text ?? ''} ${text}`);
		const own = thingsIn(text);
		return measures.flatMap((measure) => {
			const others = stated
				.filter((one) => one.measures.some(({ unit }) => unit === measure.unit))
				.filter((one) => sharedThings(things, one.things) > 1)
				.toSorted((a, b) => sharedThings(things, b.things) - sharedThings(things, a.things));
			const fits = others.some((one) =>
				one.measures.some((other) => other.unit === measure.unit && agree(measure, other)),
			);
			const nearest = others.find((one) => [...own].some((thing) => one.things.has(thing)));
			const typed = text.includes(measure.typed) ? measure.typed : text;
			return fits || !nearest ? [] : found(line, ...answer(typed, nearest));
		});
	});
}

function answer(typed: string, { by, words }: Stated): [says: string, fix: string] {
	return [
		`“${onOneLine(typed)}” stands here, and ${by} says: “${onOneLine(words).replace(/\.$/, '')}”.`,
		'Write the figure that stands there, or take this one out. If it is of another thing, say of what.',
	];
}

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const forAll = new WeakMap<Library['safetyLines'], Stated[]>();

/** All that safety lines and danger signs say with a figure. */
export function statedForAll({ safetyLines, dangerSigns }: Library): Stated[] {
	const known = forAll.get(safetyLines);
	if (known) return known;
	const made = [
		...[...safetyLines].flatMap(([name, line]) =>
			textsAt(line, ['lines']).flatMap(([words]) => stated(`the safety line ${name}`, words, name)),
		),
		...[...dangerSigns.values()].flatMap((sign) =>
			['you', 'meanwhile'].flatMap((fact) => {
				const words = factAt(sign, [fact]);
				return typeof words === 'string' ? stated(`the danger sign ${sign.name}`, words) : [];
			}),
		),
	];
	forAll.set(safetyLines, made);
	return made;
}

/** All that the sources of a guide are said to support with a figure. */
export function statedBySources({ front }: GuideFile): Stated[] {
	return listAt(front.values, ['sources']).flatMap((source, index) =>
		stated(`source ${index + 1}`, textAt(source, ['supports'])),
	);
}

function stated(by: string, text: string, about = ''): Stated[] {
	return sentencesIn({ line: 1, text }).flatMap(({ text: words }) => {
		const measures = comparablesIn(words);
		const things = thingsIn(`${about} ${words}`);
		return measures.length > 0 ? [{ by, words, things, measures }] : [];
	});
}
