import { unknown } from '#lib/checks/facts/known-names.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { signsAlongside } from '#lib/danger-signs/alongside.ts';
import { placeOf } from '#lib/facts/content-folders.ts';
import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** A guide that shows a sign shows those without which it misleads, or says why not: half a set sends people to the wrong help. */
export function setsAreWhole({ file, front }: GuideFile, { dangerSigns }: Library): Problem[] {
	const shown = ['stop', 'watch'].flatMap((list) =>
		textsAt(front.values, ['checkFirst', list]).map(([name, index]) => ({ list, name, index })),
	);
	const leftOut = listAt(front.values, ['checkFirst', 'leftOut']).map((one) =>
		factAt(one, ['sign']),
	);
	const told = new Set<unknown>([...shown.map(({ name }) => name), ...leftOut]);
	const lacking = new Map(
		shown.flatMap((one) =>
			signsAlongside([one.name], dangerSigns)
				.filter((name) => !told.has(name))
				.map((name) => [name, one] as const),
		),
	);
	return errors(
		file,
		[...lacking].flatMap(([lacks, { list, name, index }]) =>
			found(
				front.lineOf(['checkFirst', list, index]),
				`The sign ${name} misleads whoever has ${lacks}, and this guide does not show that.`,
				`Name ${lacks} under checkFirst, in stop or watch; or in leftOut, with why.`,
			),
		),
	);
}

/** The signs that stand alongside another are signs of our table, and not the sign itself. */
export function setsAreKnown({ front }: FactsFile, { dangerSigns }: Library): Finding[] {
	return Object.keys(factAt(front.values, ['signs']) ?? {}).flatMap((name) => {
		const path = ['signs', name, 'alongside'];
		const others = [...dangerSigns.keys()].filter((one) => one !== name);
		return textsAt(front.values, path).flatMap(([other, index]) =>
			unknown(
				other,
				others,
				front.lineOf([...path, index]),
				'other danger sign',
				placeOf('dangerSigns'),
			),
		);
	});
}
