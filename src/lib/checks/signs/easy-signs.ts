import { figuresIn } from '#lib/checks/easy-read/figures.ts';
import { faultsOfLine } from '#lib/checks/easy-read/one-idea.ts';
import { unknown } from '#lib/checks/facts/known-names.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { toldLevel } from '#lib/checks/signs/told-levels.ts';
import { signsOfGuide } from '#lib/danger-signs/signs-of-guide.ts';
import { placeOf } from '#lib/facts/content-folders.ts';
import { factAt, listAt, textAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';

/** Which guide shows each sign that stands on a page in Easy Read, by the name of the sign. */
export function signsInEasyRead(
	{ guides, dangerSigns }: Pick<Library, 'guides' | 'dangerSigns'>,
	slugs: readonly string[],
): ReadonlyMap<string, string> {
	return new Map(
		guides.flatMap(({ slug, facts }) => {
			if (!facts || !slugs.includes(slug)) return [];
			const { help } = signsOfGuide(facts.checkFirst, dangerSigns);
			const signs = help.flatMap(({ groups }) => groups).flatMap((group) => group.signs);
			return signs.map(({ name }) => [name, slug] as const);
		}),
	);
}

/** Each sign of a file that stands on a page in Easy Read has words and pictures for it. */
export function easySignsAreWritten(
	{ file, front }: FactsFile,
	shown: ReadonlyMap<string, string>,
): Problem[] {
	const signs = Object.entries(Object(factAt(front.values, ['signs'])) as object);
	return errors(
		file,
		signs.flatMap(([name, facts]) => {
			const guide = shown.get(name);
			if (guide === undefined || listAt(facts, ['easy']).length > 0) return [];
			return found(
				front.lineOf(['signs', name]),
				`The Easy Read version of ${guide} shows the sign ${name}, which has no line in Easy Read.`,
				'Below other, write easy: and one to three lines such as - { says: "You fell.", picture: easy-slip }',
			);
		}),
	);
}

/** The Easy Read lines of a sign each say one thing, show a drawing that we have, and keep the figures of the sign. */
export function easyLinesHold({ front }: FactsFile, name: string, library: Library): Finding[] {
	const at = (...path: FactPath): FactPath => ['signs', name, ...path];
	const lines = listAt(front.values, at('easy')).map((typed, index) => ({
		says: textAt(typed, ['says']),
		picture: textAt(typed, ['picture']),
		line: front.lineOf(at('easy', index)),
	}));
	if (lines.length === 0) return [];
	const said = figuresIn(lines.map(({ says }) => says).join(' '));
	const figures = figuresIn(textAt(front.values, at('you')));
	const drawings = [...library.pictures.keys()];
	return [
		...lines.flatMap(({ says, picture, line }) => [
			...faultsOfLine(says, line),
			...notASentence(says, line),
			...levelTold(says, line),
			...unknown(picture, drawings, line, 'picture', placeOf('pictures')),
		]),
		...[...said.symmetricDifference(figures)].flatMap((figure) =>
			found(
				front.lineOf(at('easy')),
				`“${figure}” stands in the Easy Read lines or in you, and not in both.`,
				'Write the same figures in both: a sign means the same wherever it shows.',
			),
		),
	];
}

function notASentence(says: string, line: number): Finding[] {
	return /^\p{Lu}.*[.]$/u.test(says)
		? []
		: found(
				line,
				'This is no whole sentence.',
				'Begin with a capital and end with a full stop: You smell gas.',
			);
}

function levelTold(says: string, line: number): Finding[] {
	const level = toldLevel(says);
	return level
		? found(line, `The words say “${level.words}”.`, 'Take it out: level and call say that.')
		: [];
}
